package kuaichu.accident.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.AccidentFact;
import kuaichu.accident.AccidentProblem;
import kuaichu.accident.HandlingState;
import kuaichu.accident.domain.CaseBook;
import kuaichu.accident.domain.CaseLifecycle;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.problem.Problem;
import kuaichu.liability.SceneInstruction;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Confirm that the road is clear (撤离现场), PROC-14, 19, 24.1. */
@Service
public class ConfirmClearance {
    private final AccidentCases accidentCases;
    private final CaseBook cases;
    private final FixEvidence evidence;
    private final Clock clock;

    ConfirmClearance(AccidentCases accidentCases, CaseBook cases, FixEvidence evidence, Clock clock) {
        this.accidentCases = accidentCases;
        this.cases = cases;
        this.evidence = evidence;
        this.clock = clock;
    }

    /**
     * @param movedAt when the vehicles left, as the person says
     * @throws Problem {@code accident.scene-must-stay} when only police may clear it, {@code accident.evidence-missing} with the slots,
     *     {@code accident.illegal-transition}
     */
    @Transactional
    public AccidentCase confirm(Actor actor, CaseId caseId, Instant movedAt) {
        AccidentCase accidentCase = accidentCases.lock(caseId);
        boolean byPolice = actor.is(Role.OFFICER);
        if (accidentCase.is(SceneInstruction.PROTECT_SCENE) && !byPolice) {
            throw Problem.of(AccidentProblem.SCENE_MUST_STAY);
        }
        if (!accidentCase.mayMoveNow() && !byPolice) {
            throw Problem.of(AccidentProblem.EVIDENCE_MISSING, evidence.missing(caseId));
        }
        boolean stays = accidentCase.state() == HandlingState.DISPATCHED
                && accidentCase.times().clearedAt() == null;
        if (!stays) {
            CaseLifecycle.require(accidentCase.state(), HandlingState.CLEARED);
        }
        if (stays) {
            cases.stampCleared(caseId, clock.instant());
        }
        return accidentCases.move(
                caseId,
                actor,
                List.of(new AccidentFact.Cleared(stays ? null : HandlingState.CLEARED, movedAt.toString())));
    }
}
