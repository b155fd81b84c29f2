package kuaichu.accident;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kuaichu.kernel.Datum;
import kuaichu.kernel.id.EvidenceId;
import kuaichu.vault.Vault;
import kuaichu.vault.Vault.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence as shown (证据视图).
 *
 * @param sentLateSeconds from the shutter to the arrival of the digest, by the two clocks; never below 0
 * @param verified MATCHED once the original has come and has the digest
 */
public record EvidenceView(
        EvidenceId evidenceId,
        String sha256,
        Vault.Slot slot,
        Vault.Medium kind,
        Instant takenAt,
        Instant receivedAt,
        long sentLateSeconds,
        boolean hasOriginal,
        boolean hasThumbnail,
        @Nullable String partyLabel,
        @Nullable Point point,
        @Nullable String note,
        String mediaType,
        long sizeBytes,
        Verified verified) {

    /** Whether the pixels have proved to be the ones of the digest. */
    public enum Verified {
        PENDING,
        MATCHED
    }

    /** Where the shutter was. */
    public record Point(double lon, double lat, @Nullable Double accuracyMeters, Datum datum) {}

    public static EvidenceView of(Evidence evidence, List<Party> parties) {
        Vault.Digest digest = evidence.digest();
        Vault.ShutterPosition position = digest.position();
        return new EvidenceView(
                evidence.id(),
                digest.sha256(),
                digest.slot(),
                digest.medium(),
                digest.takenAt(),
                evidence.receivedAt(),
                Math.max(
                        0,
                        Duration.between(digest.takenAt(), evidence.receivedAt())
                                .toSeconds()),
                evidence.hasOriginal(),
                evidence.hasThumbnail(),
                labelOf(evidence, parties),
                position == null
                        ? null
                        : new Point(position.longitude(), position.latitude(), position.accuracyMeters(), Datum.WGS84),
                digest.note(),
                digest.mediaType(),
                digest.sizeBytes(),
                evidence.hasOriginal() ? Verified.MATCHED : Verified.PENDING);
    }

    private static @Nullable String labelOf(Evidence evidence, List<Party> parties) {
        return parties.stream()
                .filter(party -> party.id().equals(evidence.partyId()))
                .map(Party::label)
                .findFirst()
                .orElse(null);
    }
}
