package kuaichu.partner.line;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Signed bodies (报文签名), both ways: {@code X-Signature} = hex HMAC-SHA256 over {@code <X-Timestamp>.<X-Nonce>.<raw body>}; the
 * timestamp is milliseconds since 1970.
 */
public final class Signing {
    public static final String TIMESTAMP = "X-Timestamp";
    public static final String NONCE = "X-Nonce";
    public static final String SIGNATURE = "X-Signature";

    /** Older or younger messages are refused; nonces are kept longer than that. */
    public static final Duration WINDOW = Duration.ofMinutes(5);

    private final byte[] secret;

    public Signing(String secret) {
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
    }

    /** The headers of an outgoing message. */
    public Map<String, String> sign(byte[] body, Instant now) {
        String timestamp = Long.toString(now.toEpochMilli());
        String nonce = UUID.randomUUID().toString();
        return Map.of(TIMESTAMP, timestamp, NONCE, nonce, SIGNATURE, hmac(timestamp, nonce, body));
    }

    /** Compares in constant time. */
    public boolean isGood(
            @Nullable String timestamp, @Nullable String nonce, @Nullable String signature, byte[] body, Instant now) {
        if (timestamp == null || nonce == null || signature == null) {
            return false;
        }
        if (!timestamp.matches("\\d{1,15}") || nonce.length() > 64) {
            return false;
        }
        Duration age = Duration.between(Instant.ofEpochMilli(Long.parseLong(timestamp)), now);
        byte[] expected = hmac(timestamp, nonce, body).getBytes(StandardCharsets.US_ASCII);
        return age.abs().compareTo(WINDOW) <= 0
                && MessageDigest.isEqual(expected, signature.getBytes(StandardCharsets.UTF_8));
    }

    private String hmac(String timestamp, String nonce, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            mac.update((timestamp + "." + nonce + ".").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA256 is part of every JDK", e);
        }
    }
}
