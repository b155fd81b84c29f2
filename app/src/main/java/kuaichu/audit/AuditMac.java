package kuaichu.audit;

import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kuaichu.platform.KeyRing;
import org.jspecify.annotations.Nullable;

/** Keyed marks of lines and seals (审计校验码): who writes to the database alone cannot make them. */
final class AuditMac {
    private final KeyRing keys;

    AuditMac(KeyRing keys) {
        this.keys = keys;
    }

    /** A line with its mark. */
    record Marked(UUID id, byte[] mac) {}

    byte[] of(AuditEntry entry) {
        return keys.mac(
                "audit-entry",
                Stream.<@Nullable Object>of(
                                entry.id(),
                                entry.at(),
                                entry.kind(),
                                entry.accountId(),
                                entry.actor(),
                                entry.role(),
                                entry.unitId(),
                                entry.insurerId(),
                                entry.caseId(),
                                entry.subject(),
                                entry.reason(),
                                entry.address())
                        .map(AuditMac::text)
                        .collect(Collectors.joining("\0")));
    }

    byte[] ofSeal(long number, byte[] former, List<Marked> entries) {
        return keys.mac(
                "audit-seal",
                number + " " + hex(former)
                        + entries.stream()
                                .map(entry -> " " + entry.id() + " " + hex(entry.mac()))
                                .collect(Collectors.joining()));
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    /** Tells null from a text; the database holds no NUL character. */
    private static String text(@Nullable Object value) {
        return value == null ? "-" : "+" + value;
    }
}
