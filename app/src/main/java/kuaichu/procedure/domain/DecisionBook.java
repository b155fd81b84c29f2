package kuaichu.procedure.domain;

import java.util.Optional;
import kuaichu.kernel.id.CaseId;

/** Drafts that wait for the second officer (拟定台账). */
public interface DecisionBook {
    /** A new draft takes the place of a returned one. */
    void draft(DraftedDecision decision);

    Optional<DraftedDecision> find(CaseId caseId);

    void giveBack(CaseId caseId, String because);

    /** It is issued or no longer wanted. */
    void remove(CaseId caseId);
}
