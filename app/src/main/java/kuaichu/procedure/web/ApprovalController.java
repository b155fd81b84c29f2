package kuaichu.procedure.web;

import java.util.Objects;
import java.util.UUID;
import kuaichu.accident.FieldChecks;
import kuaichu.kernel.id.ApprovalId;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.platform.web.Permit;
import kuaichu.procedure.application.DecideApproval;
import kuaichu.procedure.application.ReadProcedure;
import kuaichu.procedure.domain.Approval;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a leader decides (审批). */
@RestController
@RequestMapping("/api/v1/approvals/{approvalId}")
class ApprovalController {
    private static final int LONGEST_DIRECTIVE = 1_000;

    private final DecideApproval decideApproval;
    private final ReadProcedure reading;
    private final ProcedureViews views;

    ApprovalController(DecideApproval decideApproval, ReadProcedure reading, ProcedureViews views) {
        this.decideApproval = decideApproval;
        this.reading = reading;
        this.views = views;
    }

    record DirectiveRequest(
            @Nullable Boolean approved, @Nullable String directive) {}

    @Permit(Role.LEADER)
    @PostMapping("/decision")
    ProcedureView decide(Actor actor, @PathVariable UUID approvalId, @RequestBody DirectiveRequest request) {
        FieldChecks checks = new FieldChecks();
        checks.require("approved", request.approved());
        checks.require("directive", request.directive());
        String directive = checks.text("directive", request.directive(), LONGEST_DIRECTIVE);
        checks.throwIfAny();
        Approval asked = reading.findApproval(new ApprovalId(approvalId)).orElseThrow();
        decideApproval.decide(actor, asked, Boolean.TRUE.equals(request.approved()), Objects.requireNonNull(directive));
        return views.read(asked.caseId(), actor, LocaleContextHolder.getLocale());
    }
}
