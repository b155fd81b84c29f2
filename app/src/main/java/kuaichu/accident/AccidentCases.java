package kuaichu.accident;

import java.util.List;
import java.util.Optional;
import kuaichu.docket.DocketFact;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import kuaichu.platform.Actor;

/** The cases, as the modules above know them. Who may see which is decided before ({@code access.CaseScope}). */
public interface AccidentCases {
    Optional<AccidentCase> find(CaseId caseId);

    /** @throws kuaichu.kernel.problem.Problem {@code platform.not-found} for an unknown case */
    AccidentCase require(CaseId caseId);

    /**
     * The case with its row locked until the caller's transaction ends: what is checked after it still holds at commit.
     *
     * @throws kuaichu.kernel.problem.Problem {@code platform.not-found} for an unknown case
     */
    AccidentCase lock(CaseId caseId);

    /**
     * Moves the case and appends the facts, the moves among them one after the other, in the caller's transaction. The row is locked before the
     * table of moves is asked.
     *
     * @return the case after it
     * @throws kuaichu.kernel.problem.Problem {@code accident.illegal-transition} with from and to
     */
    AccidentCase move(CaseId caseId, Actor actor, List<? extends DocketFact> facts);

    default AccidentCase move(CaseId caseId, Actor actor, CaseMove fact) {
        return move(caseId, actor, List.of(fact));
    }

    /** @throws kuaichu.kernel.problem.Problem {@code accident.illegal-transition} unless the case may go there now */
    void requireMove(AccidentCase accidentCase, HandlingState to);

    /** In order of their labels. */
    List<Party> listParties(CaseId caseId);

    Optional<Party> findParty(PartyId partyId);

    /**
     * A party of that case.
     *
     * @throws kuaichu.kernel.problem.Problem {@code platform.not-found} when the case has no such party
     */
    Party requireParty(CaseId caseId, PartyId partyId);

    /** The newest of each party, in order of labels, only those given. */
    List<Statement> listStatements(CaseId caseId);

    /** Every version of what a party said, oldest first. */
    List<Statement> listStatementVersions(PartyId partyId);
}
