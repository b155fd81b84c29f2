package kuaichu.procedure.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kuaichu.docket.Docket;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.problem.FieldProblem;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.platform.PlatformProblem;
import kuaichu.procedure.ProcedureFact;
import kuaichu.procedure.ProcedureProblem;
import kuaichu.procedure.domain.ProcedureBook;
import kuaichu.procedure.domain.SceneInvestigation;
import kuaichu.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Record the investigation of the scene (现场勘查笔录), PROC-32, 33. */
@Service
public class InvestigateScene {
    private final InvestigationGuard guard;
    private final ProcedureBook book;
    private final DeterminationClock term;
    private final Vault vault;
    private final Docket docket;
    private final Clock clock;

    InvestigateScene(
            InvestigationGuard guard,
            ProcedureBook book,
            DeterminationClock term,
            Vault vault,
            Docket docket,
            Clock clock) {
        this.guard = guard;
        this.book = book;
        this.term = term;
        this.vault = vault;
        this.docket = docket;
        this.clock = clock;
    }

    /** What was found; as in {@link SceneInvestigation}. */
    public record Command(
            Instant arrivedAt,
            Instant endedAt,
            String roadCondition,
            String findings,
            List<String> evidenceIds,
            @Nullable String persons,
            @Nullable String unsigned) {
        public Command {
            evidenceIds = List.copyOf(evidenceIds);
        }
    }

    /**
     * A corrected record takes the place of an earlier one; the docket keeps both.
     *
     * @throws Problem {@code procedure.not-investigating}, {@code procedure.not-in-charge}, {@code procedure.scene-times},
     *     {@code platform.invalid-input} for evidence of another case
     */
    @Transactional
    public void record(Actor officer, CaseId caseId, Command command) {
        InvestigationGuard.Open open = guard.lockFor(officer, caseId);
        Instant now = clock.instant();
        // a record of the scene is written to the minute
        Instant occurredAt = open.accidentCase().occurredAt().truncatedTo(ChronoUnit.MINUTES);
        boolean inOrder = !command.arrivedAt().isBefore(occurredAt)
                && !command.endedAt().isBefore(command.arrivedAt())
                && !command.endedAt().isAfter(now);
        if (!inOrder) {
            throw Problem.of(ProcedureProblem.SCENE_TIMES);
        }
        requireOwnEvidence(caseId, command.evidenceIds());
        book.recordScene(new SceneInvestigation(
                caseId,
                command.arrivedAt(),
                command.endedAt(),
                command.roadCondition(),
                command.findings(),
                command.evidenceIds(),
                command.persons(),
                command.unsigned(),
                now));
        if (!open.investigation().hitAndRun()) {
            term.startOrdinary(officer, open.accidentCase(), DeterminationClock.day(command.endedAt()));
        }
        docket.append(
                caseId,
                officer,
                new ProcedureFact.SceneInvestigated(
                        command.arrivedAt().toString(),
                        command.endedAt().toString(),
                        command.evidenceIds().size()));
    }

    private void requireOwnEvidence(CaseId caseId, List<String> evidenceIds) {
        Set<String> own = vault.listEvidence(caseId).stream()
                .map(piece -> piece.id().toString())
                .collect(Collectors.toSet());
        List<FieldProblem> unknown = new ArrayList<>();
        for (int i = 0; i < evidenceIds.size(); i++) {
            if (!own.contains(evidenceIds.get(i))) {
                unknown.add(FieldProblem.of("evidenceIds[" + i + "]", "field.invalid"));
            }
        }
        if (!unknown.isEmpty()) {
            throw Problem.ofFields(PlatformProblem.INVALID_INPUT, unknown);
        }
    }
}
