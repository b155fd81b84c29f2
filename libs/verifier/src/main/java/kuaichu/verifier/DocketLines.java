package kuaichu.verifier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The docket in an archive (案卷条目): one JSON object a line, {@code {"entry":…,"hash":"…","previousHash":"…"}}. The entry stands in its
 * canonical form (RFC 8785), so that its hash is taken from the very bytes of the line:
 * SHA-256(previous hash as 32 bytes ‖ entry).
 */
final class DocketLines {
    private static final Pattern LINE =
            Pattern.compile("\\{\"entry\":(\\{.*}),\"hash\":\"([0-9a-f]{64})\",\"previousHash\":\"([0-9a-f]{64})\"}");

    private DocketLines() {}

    /** What is wrong, null when nothing is. */
    static @Nullable String fault(String file, Manifest manifest) {
        if (!file.isEmpty() && !file.endsWith("\n")) {
            return "the last line is cut off";
        }
        String previous = "0".repeat(64);
        int seq = 0;
        for (String line : file.isEmpty()
                ? new String[0]
                : file.substring(0, file.length() - 1).split("\n", -1)) {
            seq++;
            Matcher parts = LINE.matcher(line);
            String fault = parts.matches() ? fault(parts, seq, previous, manifest.caseId()) : "not a line of a docket";
            if (fault != null) {
                return "line " + seq + ": " + fault;
            }
            previous = parts.group(2);
        }
        if (seq != manifest.docketEntries() || !previous.equals(manifest.docketLastHash())) {
            return "it does not end with the entry the manifest names";
        }
        return null;
    }

    private static @Nullable String fault(Matcher line, int seq, String previous, String caseId) {
        if (!line.group(3).equals(previous)) {
            return "it does not follow the line before";
        }
        MessageDigest digest = Sha256.start();
        digest.update(HexFormat.of().parseHex(previous));
        digest.update(line.group(1).getBytes(StandardCharsets.UTF_8));
        if (!HexFormat.of().formatHex(digest.digest()).equals(line.group(2))) {
            return "the entry is not the one that was hashed";
        }
        try {
            Map<String, @Nullable Object> entry = Json.readObject(line.group(1));
            boolean ours = caseId.equals(entry.get("caseId"))
                    && entry.get("seq") instanceof Json.Num number
                    && number.digits().equals(Integer.toString(seq));
            return ours ? null : "an entry of another case or another place";
        } catch (IllegalArgumentException e) {
            return "the entry is no JSON";
        }
    }
}
