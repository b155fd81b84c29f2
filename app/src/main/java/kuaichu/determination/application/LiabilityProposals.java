package kuaichu.determination.application;

import java.util.List;
import java.util.stream.Collectors;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.Party;
import kuaichu.determination.DeterminationProblem;
import kuaichu.determination.domain.LiabilityProposal;
import kuaichu.determination.domain.Proposer;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.problem.Problem;
import kuaichu.liability.LiabilityEngine;
import org.springframework.stereotype.Service;

/** What the rules propose for a case (责任建议), from what the parties have said so far. */
@Service
public class LiabilityProposals {
    private final AccidentCases cases;
    private final Proposer proposer;

    LiabilityProposals(AccidentCases cases, LiabilityEngine engine) {
        this.cases = cases;
        this.proposer = new Proposer(engine);
    }

    /** For an officer: whatever there is. */
    public LiabilityProposal propose(AccidentCase accidentCase) {
        CaseId id = accidentCase.id();
        return proposer.propose(accidentCase, cases.listParties(id), cases.listStatements(id));
    }

    /**
     * For the parties: nobody hears the other's words before all have spoken.
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
        return propose(accidentCase);
    }
}
