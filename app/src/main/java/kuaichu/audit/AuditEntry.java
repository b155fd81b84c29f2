package kuaichu.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the audit trail (审计记录).
 *
 * @param actor display name, empty when nobody was signed in
 */
public record AuditEntry(
        UUID id,
        Instant at,
        AuditKind kind,
        @Nullable UUID accountId,
        String actor,
        @Nullable String role,
        @Nullable UUID unitId,
        @Nullable UUID insurerId,
        @Nullable UUID caseId,
        String subject,
        @Nullable String reason,
        @Nullable String address) {}
