package kuaichu.procedure.domain;

import java.time.Instant;
import java.util.List;
import kuaichu.kernel.id.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * The investigation of the scene (现场勘查), PROC-30 to 33.
 *
 * @param endedAt its day starts the term of the determination (PROC-62.1)
 * @param findings content of the record: vehicles, parties, road, their position to each other, traces
 * @param evidenceIds photos and sketch among the case's evidence
 * @param persons who was there, in words: medics, witnesses, those who signed
 * @param unsigned why a party or attesting witness did not sign sketch and record, or that there was no witness (PROC-33.3); null when all signed
 */
public record SceneInvestigation(
        CaseId caseId,
        Instant arrivedAt,
        Instant endedAt,
        String roadCondition,
        String findings,
        List<String> evidenceIds,
        @Nullable String persons,
        @Nullable String unsigned,
        Instant recordedAt) {
    public SceneInvestigation {
        evidenceIds = List.copyOf(evidenceIds);
    }
}
