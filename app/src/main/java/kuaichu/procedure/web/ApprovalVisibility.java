package kuaichu.procedure.web;

import java.util.UUID;
import kuaichu.access.CaseScope;
import kuaichu.kernel.id.ApprovalId;
import kuaichu.platform.Actor;
import kuaichu.platform.web.Visibility;
import kuaichu.procedure.application.ReadProcedure;
import kuaichu.procedure.domain.Approval;
import org.springframework.stereotype.Component;

/** {@code {approvalId}} in a path: what is put before a leader is seen by the police who see its case. */
@Component
class ApprovalVisibility implements Visibility {
    private final ReadProcedure reading;
    private final CaseScope scope;

    ApprovalVisibility(ReadProcedure reading, CaseScope scope) {
        this.reading = reading;
        this.scope = scope;
    }

    @Override
    public String pathVariable() {
        return "approvalId";
    }

    @Override
    public boolean isVisible(Actor actor, UUID id) {
        return actor.isPolice()
                && reading.findApproval(new ApprovalId(id))
                        .map(Approval::caseId)
                        .filter(caseId -> scope.isVisible(actor, caseId))
                        .isPresent();
    }
}
