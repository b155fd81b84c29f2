package kuaichu.verifier;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * The code on a printed document (纸面核验码): what the document decides, in the words of the paper, signed by the seal, so that anybody
 * with the authority's SM2 certificate can check a sheet of paper without asking a server. In the QR code stands {@code KC1:} and in
 * Base45: these fields as lines, a zero byte, the digest of the whole contents, the signature (r and s).
 *
 * @param title of the document, as it stands on the paper
 * @param issuedAt to the second
 * @param authority whose seal it is
 * @param key first eight hex digits of the certificate's SHA-256, so that the right one is found among many
 * @param decisive what the reader compares with the paper, a line each
 * @param digest SHA-256 of the contents as 64 hex digits, printed beside the code
 */
public record PaperCode(
        String title,
        String documentNo,
        String caseNo,
        Instant issuedAt,
        String authority,
        String key,
        List<String> decisive,
        String digest) {
    private static final String MARK = "KC1:";
    private static final int DIGEST_BYTES = 32;
    private static final int SIGNATURE_BYTES = 64;
    private static final int FIXED_LINES = 6;

    public PaperCode {
        decisive = List.copyOf(decisive);
    }

    /** A code as scanned. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Scanned(PaperCode code, byte[] signature) {
        /** @param publicKey of the seal's certificate, uncompressed */
        public boolean isSignedBy(byte[] publicKey) {
            return Sm2.isSigned(code.toSign(), signature, publicKey);
        }
    }

    /** What the seal signs: the mark and everything before the signature. */
    public byte[] toSign() {
        byte[] mark = MARK.getBytes(StandardCharsets.US_ASCII);
        byte[] body = body();
        byte[] whole = Arrays.copyOf(mark, mark.length + body.length);
        System.arraycopy(body, 0, whole, mark.length, body.length);
        return whole;
    }

    /** @param signature r and s, 32 bytes each */
    public String text(byte[] signature) {
        byte[] body = body();
        byte[] whole = Arrays.copyOf(body, body.length + signature.length);
        System.arraycopy(signature, 0, whole, body.length, signature.length);
        return MARK + Base45.encode(whole);
    }

    private byte[] body() {
        List<String> lines = new ArrayList<>(
                List.of(title, documentNo, caseNo, Long.toString(issuedAt.getEpochSecond()), authority, key));
        lines.addAll(decisive);
        byte[] text = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        byte[] body = Arrays.copyOf(text, text.length + 1 + DIGEST_BYTES);
        System.arraycopy(HexFormat.of().parseHex(digest), 0, body, text.length + 1, DIGEST_BYTES);
        return body;
    }

    /** @throws IllegalArgumentException when the text is no such code */
    public static Scanned read(String text) {
        String scanned = text.strip();
        if (!scanned.startsWith(MARK)) {
            throw new IllegalArgumentException("not a code of a document");
        }
        byte[] whole = Base45.decode(scanned.substring(MARK.length()));
        int end = whole.length - SIGNATURE_BYTES - DIGEST_BYTES - 1;
        if (end < 0 || whole[end] != 0) {
            throw new IllegalArgumentException("not a code of a document");
        }
        String[] lines = utf8(Arrays.copyOf(whole, end)).split("\n", -1);
        if (lines.length < FIXED_LINES) {
            throw new IllegalArgumentException("not a code of a document");
        }
        PaperCode code = new PaperCode(
                lines[0],
                lines[1],
                lines[2],
                Instant.ofEpochSecond(Long.parseLong(lines[3])),
                lines[4],
                lines[5],
                List.of(lines).subList(FIXED_LINES, lines.length),
                HexFormat.of().formatHex(whole, end + 1, end + 1 + DIGEST_BYTES));
        return new Scanned(code, Arrays.copyOfRange(whole, whole.length - SIGNATURE_BYTES, whole.length));
    }

    private static String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(java.nio.ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("not a code of a document", e);
        }
    }
}
