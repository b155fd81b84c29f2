package kuaichu.followup;

import java.util.List;
import java.util.Set;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import kuaichu.platform.Actor;

/** The next-day checks of a case (次日回访). */
public interface FollowUps {
    /** A party's own once it was asked; all of them for the police. */
    List<FollowUp> list(CaseId caseId, Actor reader);

    /**
     * Answers once, for oneself. Pain opens work for an officer; new damage is told to everybody of the case; what was recorded stays as it is.
     *
     * @param concerns empty when all is well
     * @throws kuaichu.kernel.problem.Problem {@code followup.not-asked}, {@code followup.already-answered}, {@code followup.not-yours}
     */
    FollowUp answer(Actor actor, CaseId caseId, PartyId partyId, Set<Concern> concerns);

    /** @throws kuaichu.kernel.problem.Problem {@code followup.nothing-to-handle} */
    FollowUp handle(Actor officer, CaseId caseId, PartyId partyId, String note);
}
