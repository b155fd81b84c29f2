package kuaichu.determination.web;

import java.util.Objects;
import java.util.UUID;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.FieldChecks;
import kuaichu.determination.application.DecideFact;
import kuaichu.kernel.id.CaseId;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.platform.web.Permit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Facts an officer establishes where the parties differ (认定争议事实). */
@RestController
@RequestMapping("/api/v1/cases/{caseId}/decided-facts")
class FactController {
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_CODE = 40;

    private final DecideFact decideFact;
    private final AccidentCases cases;
    private final ProposalViews views;

    FactController(DecideFact decideFact, AccidentCases cases, ProposalViews views) {
        this.decideFact = decideFact;
        this.cases = cases;
        this.views = views;
    }

    /**
     * What the officer found.
     *
     * @param question id of the pictured fact
     * @param code one of its answers, UNSURE when it cannot be established
     * @param reason what it was established from; when left out the evidence of the scene and what the parties say
     */
    record FactDecision(
            @Nullable String question,
            @Nullable String code,
            @Nullable String reason) {}

    @Permit(Role.OFFICER)
    @PostMapping
    ProposalView decide(Actor actor, @PathVariable UUID caseId, @RequestBody FactDecision decision) {
        FieldChecks checks = new FieldChecks();
        checks.require("question", decision.question());
        checks.require("code", decision.code());
        String question = checks.text("question", decision.question(), LONGEST_CODE);
        String code = checks.text("code", decision.code(), LONGEST_CODE);
        String reason = checks.text("reason", decision.reason(), LONGEST_REASON);
        checks.throwIfAny();
        CaseId id = new CaseId(caseId);
        var proposal = decideFact.decide(
                actor,
                id,
                Objects.requireNonNull(question),
                Objects.requireNonNull(code),
                Objects.requireNonNullElse(reason, DecideFact.USUAL_REASON));
        return views.forOfficer(cases.require(id), proposal, LocaleContextHolder.getLocale());
    }
}
