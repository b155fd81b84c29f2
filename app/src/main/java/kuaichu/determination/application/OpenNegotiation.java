package kuaichu.determination.application;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.HandlingState;
import kuaichu.accident.Party;
import kuaichu.accident.PartyCompleteness;
import kuaichu.determination.DeterminationFact;
import kuaichu.determination.DeterminationProblem;
import kuaichu.determination.NegotiationView;
import kuaichu.determination.domain.Course;
import kuaichu.determination.domain.FactSentence;
import kuaichu.determination.domain.LiabilityProposal;
import kuaichu.determination.domain.Negotiation;
import kuaichu.determination.domain.NegotiationBook;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.problem.Problem;
import kuaichu.liability.Article;
import kuaichu.liability.FiredRule;
import kuaichu.liability.Route;
import kuaichu.liability.Wording;
import kuaichu.org.BrigadeFunctions;
import kuaichu.platform.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Open the self-negotiation (发起自行协商) from the proposal, PROC-20.1: only where facts and cause are not disputed. */
@Service
public class OpenNegotiation {
    private final AccidentCases cases;
    private final LiabilityProposals proposals;
    private final NegotiationBook negotiations;
    private final AgreementSigning signing;
    private final LiabilityWords words;
    private final BrigadeFunctions functions;
    private final Clock clock;

    OpenNegotiation(
            AccidentCases cases,
            LiabilityProposals proposals,
            NegotiationBook negotiations,
            AgreementSigning signing,
            LiabilityWords words,
            BrigadeFunctions functions,
            Clock clock) {
        this.cases = cases;
        this.proposals = proposals;
        this.negotiations = negotiations;
        this.signing = signing;
        this.words = words;
        this.functions = functions;
        this.clock = clock;
    }

    /**
     * @param locale of a refusal
     * @throws Problem {@code determination.not-negotiable}, {@code determination.switched-off}, {@code determination.statements-missing},
     *     {@code determination.no-proposal}, {@code determination.data-incomplete}, {@code accident.illegal-transition}
     */
    @Transactional
    public void open(Actor actor, CaseId caseId, Locale locale) {
        AccidentCase accidentCase = cases.lock(caseId);
        if (accidentCase.triage().route() != Route.SELF_NEGOTIATION) {
            throw Problem.of(DeterminationProblem.NOT_NEGOTIABLE);
        }
        if (!functions.isOn(accidentCase.unitId(), BrigadeFunctions.Function.SELF_NEGOTIATION)) {
            throw Problem.of(DeterminationProblem.SWITCHED_OFF);
        }
        LiabilityProposal proposal = proposals.proposeToParties(accidentCase);
        List<Party> parties = cases.listParties(caseId);
        Negotiation negotiation = negotiation(accidentCase, parties, proposal, locale);
        requireComplete(parties);
        cases.move(
                caseId,
                actor,
                new DeterminationFact.NegotiationOpened(
                        HandlingState.NEGOTIATING, negotiation.grades(), negotiation.rules()));
        negotiations.open(negotiation);
        signing.open(actor, accidentCase, negotiation);
    }

    private Negotiation negotiation(
            AccidentCase accidentCase, List<Party> parties, LiabilityProposal proposal, Locale locale) {
        if (!proposal.isNegotiable() || proposal.grades() == null) {
            Wording because = proposal.abstainedBecause();
            throw Problem.of(
                    DeterminationProblem.NO_PROPOSAL, because == null ? words.disputed(locale) : because.in(locale));
        }
        Course course = proposals.course(accidentCase, proposal);
        return new Negotiation(
                accidentCase.id(),
                NegotiationView.State.OPEN,
                proposal.grades(),
                FactSentence.facts(accidentCase, parties, course),
                course.form().chinese(),
                proposal.rules().stream().map(FiredRule::id).toList(),
                proposal.articles().stream().map(Article::citation).toList(),
                clock.instant(),
                null,
                null,
                null);
    }

    private static void requireComplete(List<Party> parties) {
        String incomplete = parties.stream()
                .filter(party -> !PartyCompleteness.missing(party).isEmpty())
                .map(Party::label)
                .collect(Collectors.joining(", "));
        if (!incomplete.isEmpty()) {
            throw Problem.of(DeterminationProblem.DATA_INCOMPLETE, incomplete);
        }
    }
}
