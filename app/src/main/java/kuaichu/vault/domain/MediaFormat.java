package kuaichu.vault.domain;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kuaichu.vault.Vault.Medium;

/** Formats evidence may have (媒体格式), told apart by their first bytes, never by what a client says. */
public enum MediaFormat {
    JPEG("image/jpeg", Medium.PHOTO, "jpg"),
    PNG("image/png", Medium.PHOTO, "png"),
    WEBP("image/webp", Medium.PHOTO, "webp"),
    HEIC("image/heic", Medium.PHOTO, "heic"),
    MP4("video/mp4", Medium.VIDEO, "mp4"),
    WEBM("video/webm", Medium.VIDEO, "webm");

    /** Bytes of the head that {@link #sniff} wants. */
    public static final int HEAD_BYTES = 64;

    private static final long MEGABYTE = 1 << 20;
    private static final Set<String> HEIC_BRANDS =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1");
    private static final Set<String> MP4_BRANDS = Set.of(
            "isom", "iso2", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "M4V ", "MSNV", "3gp4", "3gp5", "dash");

    private final String mediaType;
    private final Medium medium;
    private final String extension;

    MediaFormat(String mediaType, Medium medium, String extension) {
        this.mediaType = mediaType;
        this.medium = medium;
        this.extension = extension;
    }

    public static Optional<MediaFormat> ofMediaType(String mediaType) {
        String bare = mediaType.toLowerCase(Locale.ROOT).split(";", 2)[0].strip();
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equals(bare))
                .findFirst();
    }

    /** The format the first bytes show, empty for anything else. */
    public static Optional<MediaFormat> sniff(byte[] head) {
        if (startsWith(head, 0xFF, 0xD8, 0xFF)) {
            return Optional.of(JPEG);
        }
        if (startsWith(head, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
            return Optional.of(PNG);
        }
        if (text(head, 0, 4).equals("RIFF") && text(head, 8, 4).equals("WEBP")) {
            return Optional.of(WEBP);
        }
        if (text(head, 4, 4).equals("ftyp")) {
            return sniffBrand(text(head, 8, 4));
        }
        if (startsWith(head, 0x1A, 0x45, 0xDF, 0xA3)
                && text(head, 0, head.length).contains("webm")) {
            return Optional.of(WEBM);
        }
        return Optional.empty();
    }

    private static Optional<MediaFormat> sniffBrand(String brand) {
        if (HEIC_BRANDS.contains(brand)) {
            return Optional.of(HEIC);
        }
        return MP4_BRANDS.contains(brand) ? Optional.of(MP4) : Optional.empty();
    }

    private static boolean startsWith(byte[] head, int... magic) {
        if (head.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((head[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static String text(byte[] head, int from, int length) {
        int end = Math.min(head.length, from + length);
        return from >= end ? "" : new String(head, from, end - from, StandardCharsets.ISO_8859_1);
    }

    /** All of them, for people: {@code image/jpeg, …}. */
    public static String list(Medium medium) {
        return Arrays.stream(values())
                .filter(format -> format.medium == medium)
                .map(MediaFormat::mediaType)
                .collect(Collectors.joining(", "));
    }

    /** The most bytes an original of the medium may have. */
    public static long limitBytes(Medium medium) {
        return medium == Medium.PHOTO ? 30 * MEGABYTE : 200 * MEGABYTE;
    }

    public String mediaType() {
        return mediaType;
    }

    public Medium medium() {
        return medium;
    }

    public String extension() {
        return extension;
    }
}
