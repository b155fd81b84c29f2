package kuaichu.accident.application;

import java.util.List;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.AccidentFact;
import kuaichu.accident.AccidentFact.OnsiteResult;
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

/** Write down how the visit to the scene ended (现场处置结果). */
@Service
public class RecordOnsiteResult {
    private final AccidentCases accidentCases;
    private final ClosureWork closureWork;
    private final Desk desk;

    RecordOnsiteResult(AccidentCases accidentCases, ClosureWork closureWork, Desk desk) {
        this.accidentCases = accidentCases;
        this.closureWork = closureWork;
        this.desk = desk;
    }

    /** @throws Problem {@code accident.not-onsite}, {@code desk.not-claimed} */
    @Transactional
    public AccidentCase record(Actor actor, CaseId caseId, OnsiteResult result, String note) {
        AccidentCase accidentCase = accidentCases.lock(caseId);
        if (accidentCase.state() != HandlingState.DISPATCHED) {
            throw Problem.of(AccidentProblem.NOT_ONSITE, accidentCase.state());
        }
        desk.requireClaimedBy(caseId, Queue.ONSITE, caseId.value(), actor);
        desk.complete(caseId, Queue.ONSITE, caseId.value(), actor);
        closureWork.open(accidentCase);
        return accidentCases.move(caseId, actor, List.of(new AccidentFact.OnsiteFinished(result, DocketText.of(note))));
    }
}
