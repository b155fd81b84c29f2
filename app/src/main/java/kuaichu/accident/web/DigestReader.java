package kuaichu.accident.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import kuaichu.accident.FieldChecks;
import kuaichu.kernel.Datum;
import kuaichu.kernel.GeoPoint;
import kuaichu.vault.Vault.Digest;
import kuaichu.vault.Vault.Medium;
import kuaichu.vault.Vault.ShutterPosition;
import org.jspecify.annotations.Nullable;

/** Reads digests, naming every field it refuses. */
final class DigestReader {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Set<String> MEDIA =
            Set.of("image/jpeg", "image/png", "image/webp", "image/heic", "video/mp4", "video/webm", "video/quicktime");
    private static final long LARGEST_BYTES = 500L * 1024 * 1024;
    private static final int LONGEST_NOTE = 200;

    private DigestReader() {}

    static List<Digest> read(@Nullable List<EvidenceDigest> digests, FieldChecks checks, int most) {
        if (digests == null) {
            return List.of();
        }
        checks.refuseIf(digests.size() > most, "digests", "field.size", 0, most);
        List<Digest> read = new ArrayList<>();
        for (int i = 0; i < Math.min(digests.size(), most); i++) {
            Digest digest = read(digests.get(i), "digests[" + i + "].", checks);
            if (digest != null) {
                read.add(digest);
            }
        }
        return read;
    }

    private static @Nullable Digest read(EvidenceDigest digest, String path, FieldChecks checks) {
        checks.require(path + "sha256", digest.sha256());
        checks.refuseIf(isNoDigest(digest.sha256()), path + "sha256", "digest.shape");
        checks.refuseIf(isNoDigest(digest.previousSha256()), path + "previousSha256", "digest.shape");
        checks.require(path + "slot", digest.slot());
        checks.refuseIf(digest.slot() != null && digest.slot().isPoliceOnly(), path + "slot", "field.invalid");
        checks.require(path + "kind", digest.kind());
        checks.require(path + "takenAt", digest.takenAt());
        checks.require(path + "sizeBytes", digest.sizeBytes());
        checks.require(path + "mediaType", digest.mediaType());
        long size = Objects.requireNonNullElse(digest.sizeBytes(), 1L);
        checks.refuseIf(
                size < 1 || size > LARGEST_BYTES, path + "sizeBytes", "digest.size", LARGEST_BYTES / 1024 / 1024);
        checks.refuseIf(
                digest.mediaType() != null && !MEDIA.contains(digest.mediaType()),
                path + "mediaType",
                "digest.media-type");
        Integer heading = digest.headingDegrees();
        checks.refuseIf(
                heading != null && (heading < 0 || heading > 359), path + "headingDegrees", "field.range", 0, 359);
        ShutterPosition position = position(digest, path, checks);
        String note = checks.text(path + "note", digest.note(), LONGEST_NOTE);
        if (digest.sha256() == null
                || digest.slot() == null
                || digest.takenAt() == null
                || digest.mediaType() == null) {
            return null;
        }
        return new Digest(
                digest.sha256(),
                digest.slot(),
                digest.kind() == null ? Medium.PHOTO : digest.kind(),
                digest.takenAt(),
                position,
                size,
                digest.mediaType(),
                digest.previousSha256(),
                note);
    }

    private static @Nullable ShutterPosition position(EvidenceDigest digest, String path, FieldChecks checks) {
        GeoPointDto point = digest.point();
        GeoPoint canonical = point == null ? null : Positions.read(point, path + "point", checks);
        if (point == null || canonical == null) {
            return null;
        }
        GeoPoint wgs84 = canonical.to(Datum.WGS84);
        return new ShutterPosition(wgs84.lon(), wgs84.lat(), point.accuracyMeters(), digest.headingDegrees());
    }

    private static boolean isNoDigest(@Nullable String text) {
        return text != null && !SHA256.matcher(text).matches();
    }
}
