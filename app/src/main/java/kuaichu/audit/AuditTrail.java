package kuaichu.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kuaichu.kernel.id.CaseId;
import org.jspecify.annotations.Nullable;

/** The audit trail (审计日志): written by whoever acts, read by auditors, never changed. */
public interface AuditTrail {
    /** Written with the act: both or neither. */
    void record(AuditEvent event);

    /** Stays when the request around it rolls back: for refusals. */
    void recordForGood(AuditEvent event);

    /** Not again when the same person looked at the same thing within {@code span}. */
    void recordOnce(AuditEvent event, Duration span);

    /** Newest first. */
    List<AuditEntry> search(Search search, int limit);

    /** Looks and full views of a case, newest first. */
    List<AuditEntry> looksAt(CaseId caseId, @Nullable Place before, int limit);

    /**
     * What an auditor looks for; every part may be null.
     *
     * @param actor part of the display name, or of the user name at a refused sign-in
     * @param before place of the last line already shown
     */
    record Search(
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable String actor,
            @Nullable UUID caseId,
            @Nullable AuditKind kind,
            @Nullable Place before) {}

    /** Place of a line in the order of the trail. */
    record Place(Instant at, UUID id) {}
}
