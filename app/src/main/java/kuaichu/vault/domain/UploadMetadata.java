package kuaichu.vault.domain;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The header {@code Upload-Metadata} of tus 1.0 (上传元数据): keys with base64 values, separated by commas. */
public final class UploadMetadata {
    private static final int MOST_CHARACTERS = 2000;

    private UploadMetadata() {}

    /** Key and decoded value; empty when the header is malformed or too long. */
    public static Optional<Map<String, String>> parse(String header) {
        if (header.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : header.split(",", -1)) {
            String[] keyAndValue = pair.strip().split(" ", 2);
            Optional<String> value = decode(keyAndValue.length == 2 ? keyAndValue[1].strip() : "");
            if (keyAndValue[0].isEmpty() || value.isEmpty()) {
                return Optional.empty();
            }
            values.put(keyAndValue[0], value.get());
        }
        return Optional.of(values);
    }

    private static Optional<String> decode(String base64) {
        try {
            return Optional.of(new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
