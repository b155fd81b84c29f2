package kuaichu.procedure.web;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kuaichu.accident.FieldChecks;
import kuaichu.kernel.id.CaseId;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.platform.web.Permit;
import kuaichu.procedure.application.AcceptanceRecord;
import kuaichu.procedure.application.DecideLateReport;
import kuaichu.procedure.domain.LateDecision;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Acceptance of a report (受案): the form, and the decision on a late one. */
@RestController
@RequestMapping("/api/v1/cases/{caseId}")
class AcceptanceController {
    private static final int LONGEST = 500;

    private final DecideLateReport decideLateReport;
    private final AcceptanceRecord acceptance;
    private final ProcedureViews views;

    AcceptanceController(DecideLateReport decideLateReport, AcceptanceRecord acceptance, ProcedureViews views) {
        this.decideLateReport = decideLateReport;
        this.acceptance = acceptance;
        this.views = views;
    }

    record LateDecisionRequest(
            @Nullable LateDecision decision, @Nullable String reason) {}

    record AcceptanceRequest(
            @Nullable Boolean anonymous,
            @Nullable Boolean confidential,
            @Nullable String callingNumber,
            @Nullable String casualties,
            @Nullable Map<String, String> dangerousGoods,
            @Nullable String fledVehicle,
            @Nullable String fledDirection,
            @Nullable String fledDriver,
            @Nullable String decision) {}

    @Permit(Role.OFFICER)
    @PostMapping("/procedure/late-decision")
    ProcedureView decide(Actor actor, @PathVariable UUID caseId, @RequestBody LateDecisionRequest request) {
        FieldChecks checks = new FieldChecks();
        checks.require("decision", request.decision());
        checks.require("reason", request.reason());
        String reason = checks.text("reason", request.reason(), LONGEST);
        checks.throwIfAny();
        decideLateReport.decide(
                actor, new CaseId(caseId), Objects.requireNonNull(request.decision()), Objects.requireNonNull(reason));
        return views.read(new CaseId(caseId), actor, LocaleContextHolder.getLocale());
    }

    /** By hand, with what only the officer knows. */
    @Permit(Role.OFFICER)
    @PostMapping("/acceptance-record")
    ProcedureView accept(Actor actor, @PathVariable UUID caseId, @RequestBody AcceptanceRequest request) {
        FieldChecks checks = new FieldChecks();
        checks.require("decision", request.decision());
        String decision = checks.text("decision", request.decision(), LONGEST);
        String casualties = checks.text("casualties", request.casualties(), LONGEST);
        String vehicle = checks.text("fledVehicle", request.fledVehicle(), LONGEST);
        String direction = checks.text("fledDirection", request.fledDirection(), LONGEST);
        String driver = checks.text("fledDriver", request.fledDriver(), LONGEST);
        String number = checks.text("callingNumber", request.callingNumber(), LONGEST);
        checks.throwIfAny();
        acceptance.make(
                actor,
                new CaseId(caseId),
                new AcceptanceRecord.Details(
                        Boolean.TRUE.equals(request.anonymous()),
                        Boolean.TRUE.equals(request.confidential()),
                        number,
                        casualties,
                        request.dangerousGoods() == null ? Map.of() : request.dangerousGoods(),
                        vehicle,
                        direction,
                        driver,
                        Objects.requireNonNull(decision),
                        false));
        return views.read(new CaseId(caseId), actor, LocaleContextHolder.getLocale());
    }
}
