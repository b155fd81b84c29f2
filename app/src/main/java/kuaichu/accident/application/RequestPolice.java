package kuaichu.accident.application;

import java.time.Clock;
import java.util.List;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.AccidentFact;
import kuaichu.accident.HandlingState;
import kuaichu.desk.DeadlineKind;
import kuaichu.desk.Desk;
import kuaichu.desk.Desk.Queue;
import kuaichu.desk.LegalClocks;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ask for an officer on the scene (要求民警到场): whoever asks must get one (PROC-20.2). */
@Service
public class RequestPolice {
    private final AccidentCases accidentCases;
    private final OnsiteDispatch dispatch;
    private final Desk desk;
    private final LegalClocks deadlines;
    private final Clock clock;

    RequestPolice(AccidentCases accidentCases, OnsiteDispatch dispatch, Desk desk, LegalClocks deadlines, Clock clock) {
        this.accidentCases = accidentCases;
        this.dispatch = dispatch;
        this.desk = desk;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** @throws Problem {@code accident.illegal-transition} once the matter is settled */
    @Transactional
    public AccidentCase request(Actor actor, CaseId caseId) {
        AccidentCase accidentCase = accidentCases.lock(caseId);
        AccidentCase dispatched = accidentCases.move(
                caseId,
                actor,
                List.of(new AccidentFact.Dispatched(
                        HandlingState.DISPATCHED, accidentCase.unitId().value())));
        desk.cancel(caseId, Queue.DETERMINATION, caseId.value());
        desk.complete(caseId, Queue.TRANSFERRED_ALARM, caseId.value(), actor);
        deadlines.drop(LegalClocks.Key.ofCase(caseId, DeadlineKind.SIMPLIFIED_DETERMINATION), actor);
        dispatch.openWorkItem(caseId, accidentCase.unitId(), clock.instant());
        return dispatched;
    }
}
