package kuaichu.accident;

import java.time.Instant;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.UnitId;
import kuaichu.liability.RoadType;
import kuaichu.liability.SceneInstruction;
import org.jspecify.annotations.Nullable;

/**
 * An accident case (事故案件).
 *
 * @param caseNo the number people read, for example RC20261122-000123
 * @param version rises with every change
 * @param unitId the brigade in charge (PROC-9)
 * @param closingFrom while CLOSING: the state a returned closure goes back to
 */
public record AccidentCase(
        CaseId id,
        String caseNo,
        HandlingState state,
        int version,
        Channel channel,
        UnitId unitId,
        AccountId reportedBy,
        Instant occurredAt,
        Place place,
        RoadType roadType,
        @Nullable WeatherCode weather,
        Eligibility eligibility,
        Triage triage,
        StageTimes times,
        @Nullable HandlingState closingFrom) {

    /** Whether the vehicles may leave now: PROC-13 keeps the scene, PROC-14 and 19.1 want evidence first, PROC-19.2 lets them leave at once. */
    public boolean mayMoveNow() {
        return switch (triage.sceneInstruction()) {
            case PROTECT_SCENE -> false;
            case LEAVE_THEN_NEGOTIATE -> true;
            case EVIDENCE_THEN_MOVE, MOVE_THEN_REPORT -> times.evidenceFixedAt() != null;
        };
    }

    public boolean is(SceneInstruction instruction) {
        return triage.sceneInstruction() == instruction;
    }
}
