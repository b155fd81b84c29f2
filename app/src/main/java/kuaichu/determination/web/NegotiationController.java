package kuaichu.determination.web;

import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.CaseState;
import kuaichu.accident.FieldChecks;
import kuaichu.determination.Determinations;
import kuaichu.determination.NegotiationView;
import kuaichu.determination.application.LiabilityProposals;
import kuaichu.determination.application.OpenNegotiation;
import kuaichu.determination.application.Pen;
import kuaichu.determination.application.RefuseAgreement;
import kuaichu.determination.application.SignAgreement;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
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

/** Self-negotiation (自行协商): proposal, agreement, signatures. */
@RestController
@RequestMapping("/api/v1/cases/{caseId}")
class NegotiationController {
    private static final int LONGEST_REASON = 500;

    private final AccidentCases cases;
    private final LiabilityProposals proposals;
    private final ProposalViews views;
    private final OpenNegotiation openNegotiation;
    private final SignAgreement signAgreement;
    private final RefuseAgreement refuseAgreement;
    private final Determinations determinations;
    private final CaseStates states;

    NegotiationController(
            AccidentCases cases,
            LiabilityProposals proposals,
            ProposalViews views,
            OpenNegotiation openNegotiation,
            SignAgreement signAgreement,
            RefuseAgreement refuseAgreement,
            Determinations determinations,
            CaseStates states) {
        this.cases = cases;
        this.proposals = proposals;
        this.views = views;
        this.openNegotiation = openNegotiation;
        this.signAgreement = signAgreement;
        this.refuseAgreement = refuseAgreement;
        this.determinations = determinations;
        this.states = states;
    }

    record RefusalRequest(@Nullable UUID partyId, @Nullable String reason) {}

    @Permit({Role.PARTY, Role.OFFICER})
    @GetMapping("/proposal")
    ProposalView readProposal(Actor actor, @PathVariable UUID caseId) {
        AccidentCase accidentCase = cases.require(new CaseId(caseId));
        boolean officer = actor.is(Role.OFFICER);
        return views.of(
                officer ? proposals.propose(accidentCase) : proposals.proposeToParties(accidentCase),
                officer,
                LocaleContextHolder.getLocale());
    }

    @Permit(Role.PARTY)
    @PostMapping("/agreement")
    NegotiationView open(Actor actor, @PathVariable UUID caseId) {
        Locale locale = LocaleContextHolder.getLocale();
        openNegotiation.open(actor, new CaseId(caseId), locale);
        return determinations.findNegotiation(new CaseId(caseId), locale).orElseThrow();
    }

    @Permit(Role.PARTY)
    @PostMapping("/agreement/signatures")
    CaseState sign(Actor actor, @PathVariable UUID caseId, @RequestBody SignatureInput input) {
        FieldChecks checks = new FieldChecks();
        Pen pen = input.read("", checks);
        checks.throwIfAny();
        PartyId partyId = new PartyId(Objects.requireNonNull(input.partyId()));
        return states.of(signAgreement.sign(actor, new CaseId(caseId), partyId, pen));
    }

    @Permit(Role.PARTY)
    @PostMapping("/agreement/refusal")
    CaseState refuse(Actor actor, @PathVariable UUID caseId, @RequestBody RefusalRequest request) {
        FieldChecks checks = new FieldChecks();
        checks.require("partyId", request.partyId());
        checks.require("reason", request.reason());
        String reason = checks.text("reason", request.reason(), LONGEST_REASON);
        checks.throwIfAny();
        PartyId partyId = new PartyId(Objects.requireNonNull(request.partyId()));
        return states.of(refuseAgreement.refuse(actor, new CaseId(caseId), partyId, Objects.requireNonNull(reason)));
    }
}
