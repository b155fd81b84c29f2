package kuaichu.accident;

import java.time.Instant;
import kuaichu.kernel.id.CaseId;
import kuaichu.liability.Route;
import kuaichu.liability.SceneInstruction;
import org.jspecify.annotations.Nullable;

/** What every command on a case answers (案件状态); the whole page is read from {@code GET /cases/{caseId}}. */
public record CaseState(
        CaseId caseId,
        String caseNo,
        HandlingState state,
        int version,
        Route route,
        SceneInstruction sceneInstruction,
        String instructionText,
        boolean mayMoveNow,
        @Nullable Instant evidenceFixedAt,
        @Nullable Instant clearedAt) {

    /** @param instructionText as {@link SceneTexts} words it for the reader */
    public static CaseState of(AccidentCase accidentCase, String instructionText) {
        return new CaseState(
                accidentCase.id(),
                accidentCase.caseNo(),
                accidentCase.state(),
                accidentCase.version(),
                accidentCase.triage().route(),
                accidentCase.triage().sceneInstruction(),
                instructionText,
                accidentCase.mayMoveNow(),
                accidentCase.times().evidenceFixedAt(),
                accidentCase.times().clearedAt());
    }
}
