package kuaichu.access.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** One-time passwords by time (动态口令, RFC 6238): HMAC-SHA-1, six digits, steps of 30 s, one step of tolerance. */
public final class OneTimePassword {
    public static final Duration STEP = Duration.ofSeconds(30);
    private static final int DIGITS = 1_000_000;
    private static final int TOLERANCE = 1;

    private final byte[] secret;

    public OneTimePassword(byte[] secret) {
        this.secret = secret.clone();
    }

    public String at(Instant time) {
        return ofStep(time.getEpochSecond() / STEP.toSeconds());
    }

    /** The step the code belongs to, so that a step is never accepted twice; empty when it is wrong. */
    public OptionalLong findStep(String code, Instant now) {
        long current = now.getEpochSecond() / STEP.toSeconds();
        for (long step = current - TOLERANCE; step <= current + TOLERANCE; step++) {
            if (MessageDigest.isEqual(
                    ofStep(step).getBytes(StandardCharsets.US_ASCII), code.getBytes(StandardCharsets.US_ASCII))) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    private String ofStep(long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%06d", number % DIGITS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
