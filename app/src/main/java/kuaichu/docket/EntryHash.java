package kuaichu.docket;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.databind.node.ObjectNode;

/** The chain's hash: SHA-256(previous hash ‖ RFC 8785 form of the entry without position and hashes). */
final class EntryHash {
    /** Stands before the first entry of a case. */
    static final String FIRST = "0".repeat(64);

    private EntryHash() {}

    static String of(Entry entry) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(HexFormat.of().parseHex(entry.previousHash()));
            digest.update(canonical(entry));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The RFC 8785 form of the entry without position and hashes. */
    static byte[] canonical(Entry entry) {
        ObjectNode rest = DocketJson.MAPPER.createObjectNode();
        rest.put("caseId", entry.caseId().toString());
        rest.put("seq", entry.seq());
        rest.put("kind", entry.kind());
        rest.put("at", entry.at().toString());
        rest.put("actorAccount", entry.actorAccount());
        rest.put("actorRole", entry.actorRole());
        rest.put("actorText", entry.actorText());
        rest.set("body", entry.body());
        try {
            return new JsonCanonicalizer(DocketJson.MAPPER.writeValueAsString(rest)).getEncodedUTF8();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
