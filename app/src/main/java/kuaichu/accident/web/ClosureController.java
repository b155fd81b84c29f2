package kuaichu.accident.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.AccidentFact.OnsiteResult;
import kuaichu.accident.ArticleRef;
import kuaichu.accident.CaseState;
import kuaichu.accident.FieldChecks;
import kuaichu.accident.LegalTexts;
import kuaichu.accident.application.ApproveClosure;
import kuaichu.accident.application.ClosureCheck;
import kuaichu.accident.application.RecordOnsiteResult;
import kuaichu.accident.application.RequestClosure;
import kuaichu.accident.application.ReturnClosure;
import kuaichu.accident.application.WithdrawCase;
import kuaichu.kernel.id.CaseId;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.platform.web.Permit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How a case ends (结案): on scene, withdrawn, closed by the centre. */
@RestController
@RequestMapping("/api/v1/cases/{caseId}")
class ClosureController {
    private static final int LONGEST_TEXT = 500;

    private final RecordOnsiteResult recordOnsiteResult;
    private final WithdrawCase withdrawCase;
    private final RequestClosure requestClosure;
    private final ApproveClosure approveClosure;
    private final ReturnClosure returnClosure;
    private final ClosureCheck check;
    private final AccidentCases cases;
    private final LegalTexts legalTexts;
    private final CaseAnswers answers;

    ClosureController(
            RecordOnsiteResult recordOnsiteResult,
            WithdrawCase withdrawCase,
            RequestClosure requestClosure,
            ApproveClosure approveClosure,
            ReturnClosure returnClosure,
            ClosureCheck check,
            AccidentCases cases,
            LegalTexts legalTexts,
            CaseAnswers answers) {
        this.recordOnsiteResult = recordOnsiteResult;
        this.withdrawCase = withdrawCase;
        this.requestClosure = requestClosure;
        this.approveClosure = approveClosure;
        this.returnClosure = returnClosure;
        this.check = check;
        this.cases = cases;
        this.legalTexts = legalTexts;
        this.answers = answers;
    }

    record OnsiteResultRequest(
            @Nullable OnsiteResult result, @Nullable String note) {}

    record ReasonRequest(@Nullable String reason) {}

    record ApprovalInput(@Nullable String directive) {}

    /** Empty when nothing is open. */
    record ClosureCheckView(List<OpenMatterView> open) {}

    /** Something open. */
    record OpenMatterView(String name, @Nullable ArticleRef article) {}

    record ClosureRequest(@Nullable String note) {}

    @Permit(Role.OFFICER)
    @PostMapping("/onsite-results")
    CaseState recordOnsiteResult(Actor actor, @PathVariable UUID caseId, @RequestBody OnsiteResultRequest request) {
        FieldChecks checks = new FieldChecks();
        checks.require("result", request.result());
        String note = required(checks, "note", request.note());
        checks.throwIfAny();
        OnsiteResult result = Objects.requireNonNull(request.result());
        return answers.state(recordOnsiteResult.record(actor, new CaseId(caseId), result, note));
    }

    @Permit({Role.PARTY, Role.OFFICER})
    @PostMapping("/withdrawal")
    CaseState withdraw(Actor actor, @PathVariable UUID caseId, @RequestBody ReasonRequest request) {
        return answers.state(withdrawCase.withdraw(actor, new CaseId(caseId), reason(request)));
    }

    @Permit(Role.OFFICER)
    @PostMapping("/closure-requests")
    CaseState requestClosure(Actor actor, @PathVariable UUID caseId, @RequestBody ClosureRequest request) {
        FieldChecks checks = new FieldChecks();
        String note = checks.text("note", request.note(), LONGEST_TEXT);
        checks.throwIfAny();
        return answers.state(requestClosure.request(actor, new CaseId(caseId), note));
    }

    @Permit(Role.CENTRE)
    @PostMapping("/closure-approval")
    CaseState approve(
            Actor actor, @PathVariable UUID caseId, @RequestBody(required = false) @Nullable ApprovalInput input) {
        FieldChecks checks = new FieldChecks();
        String directive = input == null ? null : checks.text("directive", input.directive(), LONGEST_TEXT);
        checks.throwIfAny();
        return answers.state(approveClosure.approve(actor, new CaseId(caseId), directive));
    }

    /** What must be done before the case can be closed, each with its article. */
    @Permit({Role.OFFICER, Role.LEADER, Role.CENTRE})
    @GetMapping("/closure-check")
    ClosureCheckView checkClosure(@PathVariable UUID caseId) {
        Locale locale = LocaleContextHolder.getLocale();
        Instant at = cases.require(new CaseId(caseId)).occurredAt();
        return new ClosureCheckView(check.list(new CaseId(caseId), locale).stream()
                .map(open -> new OpenMatterView(
                        open.name(), legalTexts.find(open.article(), at, locale).orElse(null)))
                .toList());
    }

    @Permit(Role.CENTRE)
    @PostMapping("/closure-return")
    CaseState giveBack(Actor actor, @PathVariable UUID caseId, @RequestBody ReasonRequest request) {
        return answers.state(returnClosure.giveBack(actor, new CaseId(caseId), reason(request)));
    }

    private static String reason(ReasonRequest request) {
        FieldChecks checks = new FieldChecks();
        String reason = required(checks, "reason", request.reason());
        checks.throwIfAny();
        return reason;
    }

    private static String required(FieldChecks checks, String field, @Nullable String text) {
        checks.require(field, text);
        return Objects.requireNonNullElse(checks.text(field, text, LONGEST_TEXT), "");
    }
}
