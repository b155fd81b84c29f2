package kuaichu.determination.web;

import java.util.Locale;
import java.util.UUID;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.determination.Determinations;
import kuaichu.determination.NegotiationView;
import kuaichu.determination.application.LiabilityProposals;
import kuaichu.determination.application.OpenNegotiation;
import kuaichu.kernel.id.CaseId;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.platform.web.Permit;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Self-negotiation (自行协商): proposal, agreement; it is signed in its envelope. */
@RestController
@RequestMapping("/api/v1/cases/{caseId}")
class NegotiationController {
    private final AccidentCases cases;
    private final LiabilityProposals proposals;
    private final ProposalViews views;
    private final OpenNegotiation openNegotiation;
    private final Determinations determinations;

    NegotiationController(
            AccidentCases cases,
            LiabilityProposals proposals,
            ProposalViews views,
            OpenNegotiation openNegotiation,
            Determinations determinations) {
        this.cases = cases;
        this.proposals = proposals;
        this.views = views;
        this.openNegotiation = openNegotiation;
        this.determinations = determinations;
    }

    @Permit({Role.PARTY, Role.OFFICER})
    @GetMapping("/proposal")
    ProposalView readProposal(Actor actor, @PathVariable UUID caseId) {
        AccidentCase accidentCase = cases.require(new CaseId(caseId));
        Locale locale = LocaleContextHolder.getLocale();
        return actor.is(Role.OFFICER)
                ? views.forOfficer(accidentCase, proposals.propose(accidentCase), locale)
                : views.forParties(accidentCase, proposals.proposeToParties(accidentCase), locale);
    }

    @Permit(Role.PARTY)
    @PostMapping("/agreement")
    NegotiationView open(Actor actor, @PathVariable UUID caseId) {
        Locale locale = LocaleContextHolder.getLocale();
        openNegotiation.open(actor, new CaseId(caseId), locale);
        return determinations.findNegotiation(new CaseId(caseId), locale).orElseThrow();
    }
}
