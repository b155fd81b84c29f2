package kuaichu.docket;

import java.util.List;
import kuaichu.kernel.id.CaseId;
import kuaichu.platform.Actor;

/** Asked before anybody writes into a case (立卷核对): whatever is done leaves an entry, so nothing passes by it. */
public interface DocketGuard {
    /** @throws kuaichu.kernel.problem.Problem when the actor may not do this in the case */
    void require(CaseId caseId, Actor actor, List<? extends DocketFact> facts);
}
