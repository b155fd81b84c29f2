package kuaichu.bench;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/**
 * New identities in place of traced ones (换新标识), the same new one wherever the old one stood: a replayed statement then writes rows of
 * its own with the references between them intact.
 */
final class Fresh {
    private static final Pattern IDENTITY = Pattern.compile(
            "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{64}|[A-Z]{2}\\d{8}-\\d{6}");
    private static final AtomicLong NUMBERS = new AtomicLong(System.currentTimeMillis());

    private final SplittableRandom random;
    private final Map<String, String> made = new HashMap<>();

    Fresh(SplittableRandom random) {
        this.random = random;
    }

    String of(String traced) {
        if (traced.startsWith("\\x")) {
            return bytes(traced);
        }
        return IDENTITY.matcher(traced).replaceAll(match -> made.computeIfAbsent(match.group(), this::likeIdentity));
    }

    /** Bytes that are a text stay that text with new identities, as compressible as before; others (ciphers, digests) become others. */
    private String bytes(String traced) {
        byte[] old = HexFormat.of().parseHex(traced, 2, traced.length());
        if (old.length > 0 && old[0] == '{') {
            String text = of(new String(old, StandardCharsets.UTF_8));
            return "\\x" + HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
        }
        return made.computeIfAbsent(traced, same -> "\\x" + hex(old.length));
    }

    private String likeIdentity(String old) {
        return switch (old.length()) {
            case 36 -> timeOrdered().toString();
            case 64 -> hex(32);
            default -> old.substring(0, 2) + NUMBERS.incrementAndGet();
        };
    }

    /** As the platform makes them: UUIDv7 fill an index from the right. */
    private UUID timeOrdered() {
        long high = System.currentTimeMillis() << 16 | 0x7000L | random.nextInt(0x1000);
        return new UUID(high, 0x8000000000000000L | random.nextLong() >>> 2);
    }

    private String hex(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
