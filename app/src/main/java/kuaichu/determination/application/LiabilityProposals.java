package kuaichu.determination.application;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.Party;
import kuaichu.determination.DeterminationProblem;
import kuaichu.determination.domain.Course;
import kuaichu.determination.domain.DecidedFact;
import kuaichu.determination.domain.DecidedFactBook;
import kuaichu.determination.domain.LiabilityProposal;
import kuaichu.determination.domain.Proposer;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.DocumentId;
import kuaichu.kernel.problem.Problem;
import kuaichu.liability.LiabilityEngine;
import kuaichu.liability.picture.Question;
import org.springframework.stereotype.Service;

/** What the rules propose for a case (责任建议), from what the parties have said so far. */
@Service
public class LiabilityProposals {
    private final AccidentCases cases;
    private final DecidedFactBook decidedFacts;
    private final Proposer proposer;

    LiabilityProposals(AccidentCases cases, DecidedFactBook decidedFacts, LiabilityEngine engine) {
        this.cases = cases;
        this.decidedFacts = decidedFacts;
        this.proposer = new Proposer(engine);
    }

    /** For an officer: whatever there is, on the facts officers have established. */
    public LiabilityProposal propose(AccidentCase accidentCase) {
        Map<String, String> decided = decidedFacts.list(accidentCase.id()).stream()
                .collect(Collectors.toMap(DecidedFact::question, DecidedFact::code));
        return propose(accidentCase, decided);
    }

    private LiabilityProposal propose(AccidentCase accidentCase, Map<String, String> decided) {
        CaseId id = accidentCase.id();
        return proposer.propose(accidentCase, cases.listParties(id), cases.listStatements(id), decided);
    }

    /** The course of the accident the proposal stands on, for the sentence of facts. */
    public Course course(AccidentCase accidentCase, LiabilityProposal proposal) {
        CaseId id = accidentCase.id();
        return Course.of(proposal, cases.listStatements(id), decidedFacts.list(id));
    }

    /** Notes that a determination stands on the facts established so far. */
    void bind(CaseId caseId, DocumentId documentId) {
        decidedFacts.bind(caseId, documentId);
    }

    /** What is asked of a case in pictures, empty where behaviours are named. */
    public List<Question> questions(AccidentCase accidentCase) {
        return proposer.questions(accidentCase, cases.listParties(accidentCase.id()));
    }

    /**
     * For the parties: nobody hears the other's words before all have spoken, nor what an officer finds before it is determined.
     *
     * @throws Problem {@code determination.statements-missing} with the labels
     */
    public LiabilityProposal proposeToParties(AccidentCase accidentCase) {
        List<Party> silent = cases.listParties(accidentCase.id()).stream()
                .filter(party -> !party.statementGiven())
                .toList();
        if (!silent.isEmpty()) {
            throw Problem.of(
                    DeterminationProblem.STATEMENTS_MISSING,
                    silent.stream().map(Party::label).collect(Collectors.joining(", ")));
        }
        return propose(accidentCase, Map.of());
    }
}
