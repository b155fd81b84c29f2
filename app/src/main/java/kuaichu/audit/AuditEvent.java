package kuaichu.audit;

import kuaichu.kernel.id.CaseId;
import kuaichu.platform.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What is written down (审计事件).
 *
 * @param actor null when nobody is signed in
 * @param subject what it is about; nothing secret and no clear personal data
 * @param address where the request came from, null when it did not come over the network
 */
public record AuditEvent(
        AuditKind kind,
        @Nullable Actor actor,
        @Nullable CaseId caseId,
        String subject,
        @Nullable String reason,
        @Nullable String address) {}
