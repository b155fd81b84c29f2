package kuaichu.procedure.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import kuaichu.accident.FieldChecks;
import kuaichu.determination.OrdinaryDeterminations.Decision;
import kuaichu.kernel.id.CaseId;
import kuaichu.liability.LiabilityGrade;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.platform.web.Permit;
import kuaichu.procedure.ApprovalSubject;
import kuaichu.procedure.application.RequestApproval;
import kuaichu.procedure.application.SignDecision;
import kuaichu.procedure.domain.DraftedDecision.Certificate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How the ordinary procedure ends (一般程序认定): drafted by one officer, signed by the other; and what is put before a leader. */
@RestController
@RequestMapping("/api/v1/cases/{caseId}/procedure")
class DecisionController {
    private static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_REASON = 500;
    private static final int MOST_LINES = 30;

    private final SignDecision signDecision;
    private final RequestApproval requestApproval;
    private final ProcedureViews views;

    DecisionController(SignDecision signDecision, RequestApproval requestApproval, ProcedureViews views) {
        this.signDecision = signDecision;
        this.requestApproval = requestApproval;
        this.views = views;
    }

    /** The grade of one party. */
    record PartyGradeInput(
            @Nullable String partyLabel, @Nullable LiabilityGrade grade) {}

    record GeneralDecisionRequest(
            @Nullable List<PartyGradeInput> grades,
            @Nullable String roadCondition,
            @Nullable String course,
            @Nullable List<String> evidence,
            @Nullable String causeAnalysis,
            @Nullable List<String> faults,
            @Nullable List<String> articles,
            @Nullable String overrideReason) {}

    record CertificateRequest(
            @Nullable String established, @Nullable String unclear) {}

    record InjuryReport(@Nullable String summary, @Nullable String proposal) {}

    record DecisionReturn(@Nullable String reason) {}

    record ApprovalRequest(
            @Nullable ApprovalSubject subject,
            @Nullable String summary,
            @Nullable String proposal) {}

    @Permit(Role.OFFICER)
    @PostMapping("/decision")
    ProcedureView draft(Actor actor, @PathVariable UUID caseId, @RequestBody GeneralDecisionRequest request) {
        FieldChecks checks = new FieldChecks();
        Decision decision = new Decision(
                grades(checks, request.grades()),
                required(checks, "roadCondition", request.roadCondition()),
                required(checks, "course", request.course()),
                lines(checks, "evidence", request.evidence()),
                required(checks, "causeAnalysis", request.causeAnalysis()),
                lines(checks, "faults", request.faults()),
                lines(checks, "articles", request.articles()),
                checks.text("overrideReason", request.overrideReason(), LONGEST_REASON));
        checks.throwIfAny();
        signDecision.draft(actor, new CaseId(caseId), decision, null);
        return view(actor, caseId);
    }

    @Permit(Role.OFFICER)
    @PostMapping("/certificate")
    ProcedureView draftCertificate(Actor actor, @PathVariable UUID caseId, @RequestBody CertificateRequest request) {
        FieldChecks checks = new FieldChecks();
        Certificate certificate = new Certificate(
                required(checks, "established", request.established()), required(checks, "unclear", request.unclear()));
        checks.throwIfAny();
        signDecision.draft(actor, new CaseId(caseId), null, certificate);
        return view(actor, caseId);
    }

    @Permit(Role.OFFICER)
    @PostMapping("/decision/signature")
    ProcedureView sign(Actor actor, @PathVariable UUID caseId) {
        signDecision.sign(actor, new CaseId(caseId));
        return view(actor, caseId);
    }

    @Permit(Role.OFFICER)
    @PostMapping("/decision/return")
    ProcedureView giveBack(Actor actor, @PathVariable UUID caseId, @RequestBody DecisionReturn request) {
        FieldChecks checks = new FieldChecks();
        checks.require("reason", request.reason());
        String reason = checks.text("reason", request.reason(), LONGEST_REASON);
        checks.throwIfAny();
        signDecision.giveBack(actor, new CaseId(caseId), Objects.requireNonNull(reason));
        return view(actor, caseId);
    }

    @Permit(Role.OFFICER)
    @PostMapping("/approval-requests")
    ProcedureView requestApproval(Actor actor, @PathVariable UUID caseId, @RequestBody ApprovalRequest request) {
        FieldChecks checks = new FieldChecks();
        checks.require("subject", request.subject());
        checks.refuseIf(request.subject() == ApprovalSubject.INJURY_REPORT, "subject", "field.choice");
        String summary = required(checks, "summary", request.summary());
        String proposal = required(checks, "proposal", request.proposal());
        checks.throwIfAny();
        requestApproval.request(
                actor,
                new CaseId(caseId),
                new RequestApproval.Command(Objects.requireNonNull(request.subject()), summary, proposal));
        return view(actor, caseId);
    }

    @Permit(Role.OFFICER)
    @PostMapping("/injury-report")
    ProcedureView reportInjury(Actor actor, @PathVariable UUID caseId, @RequestBody InjuryReport request) {
        FieldChecks checks = new FieldChecks();
        String summary = required(checks, "summary", request.summary());
        String proposal = required(checks, "proposal", request.proposal());
        checks.throwIfAny();
        requestApproval.reportInjury(actor, new CaseId(caseId), summary, proposal);
        return view(actor, caseId);
    }

    private ProcedureView view(Actor actor, UUID caseId) {
        return views.read(new CaseId(caseId), actor, LocaleContextHolder.getLocale());
    }

    private static Map<String, LiabilityGrade> grades(FieldChecks checks, @Nullable List<PartyGradeInput> given) {
        Map<String, LiabilityGrade> grades = new TreeMap<>();
        checks.require("grades", given);
        for (PartyGradeInput one : given == null ? List.<PartyGradeInput>of() : given) {
            if (one.partyLabel() == null || one.grade() == null) {
                checks.require("grades", null);
            } else {
                grades.put(one.partyLabel(), one.grade());
            }
        }
        return grades;
    }

    private static List<String> lines(FieldChecks checks, String field, @Nullable List<String> lines) {
        List<String> given = lines == null
                ? List.of()
                : lines.stream()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
        checks.refuseIf(given.isEmpty() || given.size() > MOST_LINES, field, "field.size", 1, MOST_LINES);
        given.forEach(line -> checks.text(field, line, LONGEST_TEXT));
        return given;
    }

    private static String required(FieldChecks checks, String field, @Nullable String text) {
        checks.require(field, text);
        return Objects.requireNonNullElse(checks.text(field, text, LONGEST_TEXT), "");
    }
}
