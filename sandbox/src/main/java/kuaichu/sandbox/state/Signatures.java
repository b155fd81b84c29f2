package kuaichu.sandbox.state;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Signed bodies (报文签名), both ways: {@code X-Signature} = hex HMAC-SHA256 over {@code <X-Timestamp>.<X-Nonce>.<raw body>};
 * the timestamp is milliseconds since 1970.
 */
public final class Signatures {
    public static final String TIMESTAMP = "X-Timestamp";
    public static final String NONCE = "X-Nonce";
    public static final String SIGNATURE = "X-Signature";
    private static final Duration WINDOW = Duration.ofMinutes(5);

    private final byte[] secret;

    /** The three headers of a message. */
    public record Signed(String timestamp, String nonce, String signature) {}

    public Signatures(byte[] secret) {
        this.secret = secret.clone();
    }

    public Signed sign(byte[] body, Instant at) {
        String timestamp = Long.toString(at.toEpochMilli());
        String nonce = UUID.randomUUID().toString();
        return new Signed(timestamp, nonce, hmac(timestamp, nonce, body));
    }

    /** True when it was signed with the secret, not more than five minutes from now. */
    public boolean isGood(
            @Nullable String timestamp, @Nullable String nonce, @Nullable String signature, byte[] body, Instant now) {
        if (timestamp == null || nonce == null || signature == null || !timestamp.matches("\\d{1,15}")) {
            return false;
        }
        Duration age = Duration.between(Instant.ofEpochMilli(Long.parseLong(timestamp)), now);
        return age.abs().compareTo(WINDOW) <= 0
                && MessageDigest.isEqual(
                        hmac(timestamp, nonce, body).getBytes(StandardCharsets.US_ASCII),
                        signature.getBytes(StandardCharsets.US_ASCII));
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
