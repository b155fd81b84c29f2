package kuaichu.accident.application;

import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.AccidentFact;
import kuaichu.accident.AccidentProblem;
import kuaichu.accident.ClosureWork;
import kuaichu.accident.DocketText;
import kuaichu.accident.HandlingState;
import kuaichu.desk.Desk;
import kuaichu.desk.Desk.Queue;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Send a closure back (退回结案申请): the case returns to where it was asked from. */
@Service
public class ReturnClosure {
    private final AccidentCases accidentCases;
    private final ClosureWork closureWork;
    private final Desk desk;

    ReturnClosure(AccidentCases accidentCases, ClosureWork closureWork, Desk desk) {
        this.accidentCases = accidentCases;
        this.closureWork = closureWork;
        this.desk = desk;
    }

    /** @throws Problem {@code accident.illegal-transition} when no closure is asked for */
    @Transactional
    public AccidentCase giveBack(Actor actor, CaseId caseId, String reason) {
        AccidentCase closing = accidentCases.lock(caseId);
        HandlingState back = closing.closingFrom();
        if (back == null) {
            throw Problem.of(AccidentProblem.ILLEGAL_TRANSITION, closing.state(), closing.state());
        }
        AccidentCase returned =
                accidentCases.move(caseId, actor, new AccidentFact.ClosureReturned(back, DocketText.of(reason)));
        desk.complete(caseId, Queue.CLOSURE_APPROVAL, caseId.value(), actor);
        closureWork.open(returned);
        return returned;
    }
}
