package kuaichu.determination.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kuaichu.accident.CaseState;
import kuaichu.accident.FieldChecks;
import kuaichu.determination.application.IssueDetermination;
import kuaichu.determination.application.RequestDetermination;
import kuaichu.determination.application.RequestEvidence;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.platform.web.Permit;
import kuaichu.vault.Vault.Slot;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Online determination (在线认定): application, officer's decision; it is signed in its envelope. */
@RestController
@RequestMapping("/api/v1/cases/{caseId}")
class DeterminationController {
    private static final int LONGEST_REASON = 500;

    private final RequestDetermination requestDetermination;
    private final DraftReading drafts;
    private final IssueDetermination issueDetermination;
    private final RequestEvidence requestEvidence;
    private final CaseStates states;

    DeterminationController(
            RequestDetermination requestDetermination,
            DraftReading drafts,
            IssueDetermination issueDetermination,
            RequestEvidence requestEvidence,
            CaseStates states) {
        this.requestDetermination = requestDetermination;
        this.drafts = drafts;
        this.issueDetermination = issueDetermination;
        this.requestEvidence = requestEvidence;
        this.states = states;
    }

    record DeterminationRequest(
            @Nullable UUID partyId, @Nullable Boolean agreed) {}

    record EvidenceRequest(
            @Nullable String reason, @Nullable List<Slot> slots) {}

    @Permit(Role.PARTY)
    @PostMapping("/determination-requests")
    CaseState request(Actor actor, @PathVariable UUID caseId, @RequestBody DeterminationRequest request) {
        FieldChecks checks = new FieldChecks();
        checks.require("partyId", request.partyId());
        checks.refuseIf(!Boolean.TRUE.equals(request.agreed()), "agreed", "field.must-be-true");
        checks.throwIfAny();
        PartyId partyId = new PartyId(Objects.requireNonNull(request.partyId()));
        return states.of(requestDetermination.request(actor, new CaseId(caseId), partyId));
    }

    @Permit(Role.OFFICER)
    @GetMapping("/determination-draft")
    DeterminationDraftView readDraft(@PathVariable UUID caseId) {
        return drafts.read(new CaseId(caseId), LocaleContextHolder.getLocale());
    }

    @Permit(Role.OFFICER)
    @PostMapping("/determination")
    CaseState issue(Actor actor, @PathVariable UUID caseId, @RequestBody DeterminationInput input) {
        return states.of(issueDetermination.issue(actor, new CaseId(caseId), input.read()));
    }

    @Permit(Role.OFFICER)
    @PostMapping("/evidence-requests")
    CaseState requestEvidence(Actor actor, @PathVariable UUID caseId, @RequestBody EvidenceRequest request) {
        FieldChecks checks = new FieldChecks();
        checks.require("reason", request.reason());
        String reason = checks.text("reason", request.reason(), LONGEST_REASON);
        checks.throwIfAny();
        List<Slot> slots = request.slots() == null ? List.of() : request.slots();
        return states.of(requestEvidence.request(actor, new CaseId(caseId), Objects.requireNonNull(reason), slots));
    }
}
