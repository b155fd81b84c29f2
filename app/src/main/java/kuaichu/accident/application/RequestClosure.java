package kuaichu.accident.application;

import java.time.Clock;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.AccidentFact;
import kuaichu.accident.AccidentProblem;
import kuaichu.accident.DocketText;
import kuaichu.accident.HandlingState;
import kuaichu.desk.Desk;
import kuaichu.desk.Desk.NewWorkItem;
import kuaichu.desk.Desk.Queue;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.problem.Problem;
import kuaichu.org.Organisations;
import kuaichu.org.Organisations.PoliceUnit;
import kuaichu.platform.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ask the centre to close a case (申请结案). */
@Service
public class RequestClosure {
    private static final int ORDINARY = 20;

    private final AccidentCases accidentCases;
    private final Organisations organisations;
    private final ClosureCheck check;
    private final Desk desk;
    private final AccidentSettings settings;
    private final Clock clock;

    RequestClosure(
            AccidentCases accidentCases,
            Organisations organisations,
            ClosureCheck check,
            Desk desk,
            AccidentSettings settings,
            Clock clock) {
        this.accidentCases = accidentCases;
        this.organisations = organisations;
        this.check = check;
        this.desk = desk;
        this.settings = settings;
        this.clock = clock;
    }

    /** Who reviews a determination sees the case but does not end it. */
    static boolean isHandledBy(Actor officer, AccidentCase accidentCase) {
        return accidentCase.unitId().equals(officer.unitId());
    }

    /**
     * @throws Problem {@code accident.not-your-unit}, {@code accident.illegal-transition}, {@code accident.closure-matters-open},
     *     {@code desk.not-claimed} when a colleague works on it
     */
    @Transactional
    public AccidentCase request(Actor actor, CaseId caseId, @Nullable String note) {
        if (desk.findHolder(caseId, Queue.CLOSURE, caseId.value()).isPresent()) {
            desk.requireClaimedBy(caseId, Queue.CLOSURE, caseId.value(), actor);
        }
        AccidentCase open = accidentCases.lock(caseId);
        if (!isHandledBy(actor, open)) {
            throw Problem.of(AccidentProblem.NOT_YOUR_UNIT);
        }
        accidentCases.requireMove(open, HandlingState.CLOSING);
        check.require(caseId);
        AccidentCase closing = accidentCases.move(
                caseId,
                actor,
                new AccidentFact.ClosureRequested(HandlingState.CLOSING, note == null ? null : DocketText.of(note)));
        desk.complete(caseId, Queue.CLOSURE, caseId.value(), actor);
        desk.cancel(caseId, Queue.ONSITE, caseId.value());
        desk.open(new NewWorkItem(
                caseId,
                Queue.CLOSURE_APPROVAL,
                caseId.value(),
                approvingUnit(closing),
                null,
                ORDINARY,
                clock.instant().plus(settings.approvalWithin())));
        return closing;
    }

    /** The unit above the brigade. */
    private kuaichu.kernel.id.UnitId approvingUnit(AccidentCase accidentCase) {
        PoliceUnit unit = organisations.getUnit(accidentCase.unitId());
        return unit.parentId() == null ? unit.id() : unit.parentId();
    }
}
