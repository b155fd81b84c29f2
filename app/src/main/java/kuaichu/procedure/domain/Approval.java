package kuaichu.procedure.domain;

import java.time.Instant;
import kuaichu.kernel.id.ApprovalId;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.DocumentId;
import kuaichu.procedure.ApprovalSubject;
import org.jspecify.annotations.Nullable;

/**
 * Something put before a leader (请示与批示), ADM-263.2.
 *
 * @param summary the accident and what was done
 * @param proposal what the officer proposes
 * @param approved null until decided
 * @param documentId the report; its next revision holds the directive
 */
public record Approval(
        ApprovalId id,
        CaseId caseId,
        ApprovalSubject subject,
        String summary,
        String proposal,
        String requestedBy,
        Instant requestedAt,
        Instant dueAt,
        @Nullable Boolean approved,
        @Nullable String directive,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable DocumentId documentId) {

    public Approval withDocument(DocumentId id) {
        return new Approval(
                this.id,
                caseId,
                subject,
                summary,
                proposal,
                requestedBy,
                requestedAt,
                dueAt,
                approved,
                directive,
                decidedBy,
                decidedAt,
                id);
    }

    public Approval decided(boolean yes, String words, String by, Instant at) {
        return new Approval(
                id,
                caseId,
                subject,
                summary,
                proposal,
                requestedBy,
                requestedAt,
                dueAt,
                yes,
                words,
                by,
                at,
                documentId);
    }

    public boolean isOpen() {
        return approved == null;
    }
}
