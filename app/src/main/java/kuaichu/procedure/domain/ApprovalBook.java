package kuaichu.procedure.domain;

import java.util.List;
import java.util.Optional;
import kuaichu.kernel.id.ApprovalId;
import kuaichu.kernel.id.CaseId;
import kuaichu.procedure.ApprovalSubject;

/** Requests upwards as kept (请示台账). */
public interface ApprovalBook {
    void add(Approval approval);

    Optional<Approval> find(ApprovalId approvalId);

    /** In order of their requests. */
    List<Approval> list(CaseId caseId);

    default boolean isApproved(CaseId caseId, ApprovalSubject subject) {
        return list(caseId).stream()
                .anyMatch(approval -> approval.subject() == subject && Boolean.TRUE.equals(approval.approved()));
    }

    /** @return false when it was decided before */
    boolean decide(Approval decided);
}
