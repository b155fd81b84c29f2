package kuaichu.procedure.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.AccidentProblem;
import kuaichu.accident.FieldChecks;
import kuaichu.accident.Party;
import kuaichu.accident.PartyAccess;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.platform.web.Permit;
import kuaichu.procedure.AccidentSeverity;
import kuaichu.procedure.application.FollowInvestigation;
import kuaichu.procedure.application.InvestigateScene;
import kuaichu.procedure.application.RequestApproval;
import kuaichu.procedure.application.TellRights;
import kuaichu.procedure.application.TransferProcedure;
import kuaichu.procedure.domain.TransferReason;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The ordinary procedure (一般程序): transfer, rights, scene, what moves its term. Every command answers the procedure after it. */
@RestController
@RequestMapping("/api/v1/cases/{caseId}/procedure")
class ProcedureController {
    private static final int LONGEST_NOTE = 500;
    private static final int LONGEST_TEXT = 4_000;
    private static final int MOST = 50;

    private final TransferProcedure transferProcedure;
    private final TellRights tellRights;
    private final InvestigateScene investigateScene;
    private final FollowInvestigation followInvestigation;
    private final RequestApproval requestApproval;
    private final AccidentCases cases;
    private final TransferReason.Catalogue reasons;
    private final ProcedureViews views;

    ProcedureController(
            TransferProcedure transferProcedure,
            TellRights tellRights,
            InvestigateScene investigateScene,
            FollowInvestigation followInvestigation,
            RequestApproval requestApproval,
            AccidentCases cases,
            TransferReason.Catalogue reasons,
            ProcedureViews views) {
        this.transferProcedure = transferProcedure;
        this.tellRights = tellRights;
        this.investigateScene = investigateScene;
        this.followInvestigation = followInvestigation;
        this.requestApproval = requestApproval;
        this.cases = cases;
        this.reasons = reasons;
        this.views = views;
    }

    record TransferRequest(
            @Nullable AccidentSeverity severity,
            @Nullable List<String> reasons,
            @Nullable String note,
            @Nullable UUID leadOfficerId,
            @Nullable UUID secondOfficerId,
            @Nullable Boolean complex) {}

    record RightsRequest(@Nullable UUID partyId) {}

    record SceneRequest(
            @Nullable Instant arrivedAt,
            @Nullable Instant endedAt,
            @Nullable String roadCondition,
            @Nullable String findings,
            @Nullable String persons,
            @Nullable String unsigned,
            @Nullable List<String> evidenceIds) {}

    record DisclosureRequest(@Nullable List<String> presentLabels) {}

    record ProgressRequest(@Nullable String reason) {}

    record FastTrackRequest(
            @Nullable UUID partyId, @Nullable Boolean agreed) {}

    @Permit({Role.PARTY, Role.OFFICER, Role.LEADER, Role.CENTRE})
    @GetMapping
    ProcedureView readProcedure(Actor actor, @PathVariable UUID caseId) {
        return view(actor, caseId);
    }

    @Permit(Role.OFFICER)
    @PostMapping("/transfer")
    ProcedureView transfer(Actor actor, @PathVariable UUID caseId, @RequestBody TransferRequest request) {
        FieldChecks checks = new FieldChecks();
        checks.require("severity", request.severity());
        checks.require("leadOfficerId", request.leadOfficerId());
        checks.require("secondOfficerId", request.secondOfficerId());
        List<String> codes = request.reasons() == null ? List.of() : request.reasons();
        checks.refuseIf(codes.isEmpty() || codes.size() > MOST, "reasons", "field.size", 1, MOST);
        for (int i = 0; i < codes.size(); i++) {
            checks.refuseIf(!reasons.knows(codes.get(i)), "reasons[" + i + "]", "field.invalid");
        }
        String note = checks.text("note", request.note(), LONGEST_NOTE);
        checks.throwIfAny();
        transferProcedure.transfer(
                actor,
                new CaseId(caseId),
                new TransferProcedure.Command(
                        Objects.requireNonNull(request.severity()),
                        codes,
                        note,
                        new AccountId(Objects.requireNonNull(request.leadOfficerId())),
                        new AccountId(Objects.requireNonNull(request.secondOfficerId())),
                        Boolean.TRUE.equals(request.complex())));
        return view(actor, caseId);
    }

    @Permit(Role.OFFICER)
    @PostMapping("/rights-notices")
    ProcedureView tellRights(Actor actor, @PathVariable UUID caseId, @RequestBody RightsRequest request) {
        FieldChecks checks = new FieldChecks();
        checks.require("partyId", request.partyId());
        checks.throwIfAny();
        tellRights.tell(actor, new CaseId(caseId), new PartyId(Objects.requireNonNull(request.partyId())));
        return view(actor, caseId);
    }

    @Permit(Role.OFFICER)
    @PostMapping("/scene-investigation")
    ProcedureView investigateScene(Actor actor, @PathVariable UUID caseId, @RequestBody SceneRequest request) {
        FieldChecks checks = new FieldChecks();
        checks.require("arrivedAt", request.arrivedAt());
        checks.require("endedAt", request.endedAt());
        String road = required(checks, "roadCondition", request.roadCondition());
        String findings = required(checks, "findings", request.findings());
        String persons = checks.text("persons", request.persons(), LONGEST_NOTE);
        String unsigned = checks.text("unsigned", request.unsigned(), LONGEST_NOTE);
        List<String> evidence = request.evidenceIds() == null ? List.of() : request.evidenceIds();
        checks.refuseIf(evidence.isEmpty() || evidence.size() > MOST, "evidenceIds", "field.size", 1, MOST);
        checks.throwIfAny();
        investigateScene.record(
                actor,
                new CaseId(caseId),
                new InvestigateScene.Command(
                        Objects.requireNonNull(request.arrivedAt()),
                        Objects.requireNonNull(request.endedAt()),
                        road,
                        findings,
                        evidence,
                        persons,
                        unsigned));
        return view(actor, caseId);
    }

    @Permit(Role.OFFICER)
    @PostMapping("/evidence-disclosure")
    ProcedureView disclose(Actor actor, @PathVariable UUID caseId, @RequestBody DisclosureRequest request) {
        FieldChecks checks = new FieldChecks();
        checks.require("presentLabels", request.presentLabels());
        checks.throwIfAny();
        followInvestigation.disclose(actor, new CaseId(caseId), Objects.requireNonNull(request.presentLabels()));
        return view(actor, caseId);
    }

    @Permit(Role.OFFICER)
    @PostMapping("/resumption")
    ProcedureView resume(Actor actor, @PathVariable UUID caseId, @RequestBody ProgressRequest request) {
        followInvestigation.resume(actor, new CaseId(caseId), reason(request));
        return view(actor, caseId);
    }

    /** In writing means signed for by the person on the own phone, or noted by an officer who holds the paper. */
    @Permit({Role.PARTY, Role.OFFICER})
    @PostMapping("/fast-track-requests")
    ProcedureView requestFastTrack(Actor actor, @PathVariable UUID caseId, @RequestBody FastTrackRequest request) {
        FieldChecks checks = new FieldChecks();
        checks.require("partyId", request.partyId());
        checks.refuseIf(!Boolean.TRUE.equals(request.agreed()), "agreed", "field.must-be-true");
        checks.throwIfAny();
        CaseId id = new CaseId(caseId);
        Party party = cases.requireParty(id, new PartyId(Objects.requireNonNull(request.partyId())));
        if (!PartyAccess.mayActFor(actor, party, cases.listParties(id))) {
            throw Problem.of(AccidentProblem.NOT_YOURS, party.label());
        }
        requestApproval.requestFast(actor, id, party);
        return view(actor, caseId);
    }

    private ProcedureView view(Actor actor, UUID caseId) {
        return views.read(new CaseId(caseId), actor, LocaleContextHolder.getLocale());
    }

    private static String reason(ProgressRequest request) {
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
