package kuaichu.vault.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import kuaichu.kernel.problem.FieldProblem;
import kuaichu.vault.Vault.Digest;
import kuaichu.vault.Vault.Medium;
import kuaichu.vault.Vault.ShutterPosition;
import kuaichu.vault.Vault.Slot;
import org.junit.jupiter.api.Test;

class MediaFormatTest {
    @Test
    void a_format_is_known_by_its_first_bytes() {
        assertThat(sniff("ffd8ffe000104a464946")).contains(MediaFormat.JPEG);
        assertThat(sniff("89504e470d0a1a0a0000000d")).contains(MediaFormat.PNG);
        assertThat(sniff("52494646aabbccdd57454250")).contains(MediaFormat.WEBP);
        assertThat(sniff("00000018" + ascii("ftypheic"))).contains(MediaFormat.HEIC);
        assertThat(sniff("00000018" + ascii("ftypisom"))).contains(MediaFormat.MP4);
        assertThat(sniff("1a45dfa3934282" + ascii("webm"))).contains(MediaFormat.WEBM);
    }

    @Test
    void everything_else_is_no_evidence() {
        assertThat(sniff(ascii("<html><script>alert(1)"))).isEmpty();
        assertThat(sniff(ascii("%PDF-1.7"))).isEmpty();
        assertThat(sniff("00000018" + ascii("ftypqt  "))).isEmpty();
        assertThat(sniff("")).isEmpty();
        assertThat(sniff("ffd8")).isEmpty();
    }

    @Test
    void a_whole_digest_passes() {
        assertThat(DigestRules.check(List.of(digest("a".repeat(64), "image/jpeg", 2_000_000))))
                .isEmpty();
    }

    @Test
    void every_wrong_field_of_a_digest_is_named_with_its_place() {
        Digest wrong = new Digest(
                "XYZ",
                Slot.FRONT_SCENE,
                Medium.PHOTO,
                Instant.EPOCH,
                new ShutterPosition(200, 0, null, null),
                31L << 20,
                "video/mp4",
                "short",
                "n".repeat(201));

        assertThat(DigestRules.check(List.of(digest("a".repeat(64), "image/png", 1), wrong)))
                .extracting(FieldProblem::field)
                .containsExactlyInAnyOrder(
                        "digests[1].sha256",
                        "digests[1].previousSha256",
                        "digests[1].mediaType",
                        "digests[1].sizeBytes",
                        "digests[1].note",
                        "digests[1].point");
    }

    @Test
    void a_call_holds_one_to_twenty_digests() {
        Digest digest = digest("a".repeat(64), "image/png", 1);

        assertThat(DigestRules.check(List.of())).extracting(FieldProblem::field).containsExactly("digests");
        assertThat(DigestRules.check(java.util.Collections.nCopies(21, digest)))
                .extracting(FieldProblem::field)
                .containsExactly("digests");
    }

    @Test
    void upload_metadata_is_read_as_the_protocol_writes_it() {
        assertThat(UploadMetadata.parse("evidenceId MTIz,filename YS5qcGc=, flag"))
                .hasValueSatisfying(values -> assertThat(values)
                        .containsEntry("evidenceId", "123")
                        .containsEntry("filename", "a.jpg")
                        .containsEntry("flag", ""));
        assertThat(UploadMetadata.parse("evidenceId $$$")).isEmpty();
        assertThat(UploadMetadata.parse("")).isEmpty();
        assertThat(UploadMetadata.parse("a ".repeat(2000))).isEmpty();
    }

    private static java.util.Optional<MediaFormat> sniff(String hex) {
        return MediaFormat.sniff(HexFormat.of().parseHex(hex));
    }

    private static String ascii(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static Digest digest(String sha256, String mediaType, long size) {
        return new Digest(sha256, Slot.FRONT_SCENE, Medium.PHOTO, Instant.EPOCH, null, size, mediaType, null, null);
    }
}
