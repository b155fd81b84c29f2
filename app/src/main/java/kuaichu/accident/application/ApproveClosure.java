package kuaichu.accident.application;

import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.AccidentFact;
import kuaichu.accident.HandlingState;
import kuaichu.desk.Desk;
import kuaichu.desk.Desk.Queue;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Close a case (批准结案). */
@Service
public class ApproveClosure {
    private final AccidentCases accidentCases;
    private final Desk desk;

    ApproveClosure(AccidentCases accidentCases, Desk desk) {
        this.accidentCases = accidentCases;
        this.desk = desk;
    }

    /** @throws Problem {@code accident.illegal-transition} */
    @Transactional
    public AccidentCase approve(Actor actor, CaseId caseId) {
        AccidentCase closed = accidentCases.move(caseId, actor, new AccidentFact.Closed(HandlingState.CLOSED));
        desk.complete(caseId, Queue.CLOSURE_APPROVAL, caseId.value(), actor);
        return closed;
    }
}
