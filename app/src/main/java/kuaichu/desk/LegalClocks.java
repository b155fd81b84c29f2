package kuaichu.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.UnitId;
import kuaichu.platform.Actor;
import org.jspecify.annotations.Nullable;

/**
 * The legal deadlines (法定期限) of cases: how long each is, by which article, stands in effective-dated data. A running one warns the unit,
 * then its leader, and marks its breaking, all in the docket. All changes are made in the caller's transaction.
 */
public interface LegalClocks {
    /**
     * Which deadline of a case: one of a kind and subject is live at a time.
     *
     * @param subjectId the case's own id, or of the party, review or document it is about
     */
    record Key(CaseId caseId, DeadlineKind kind, UUID subjectId) {
        public static Key ofCase(CaseId caseId, DeadlineKind kind) {
            return new Key(caseId, kind, caseId.value());
        }
    }

    /**
     * A deadline to start.
     *
     * @param label the party it concerns, null when none
     * @param unitId the unit that must act and is warned; null for a party's right
     * @param startedOn the day of the event, Chinese time; not counted
     */
    record NewClock(
            Key key, @Nullable String label, @Nullable UnitId unitId, LocalDate startedOn) {}

    /** Starts it, or returns the live one of the same key. Writes {@code desk.deadline-started}. */
    LegalClock start(NewClock clock, Actor actor);

    /** The act is done, in time or late. Writes {@code desk.deadline-met}; without effect when none is live. */
    void meet(Key key, Actor actor);

    /** The act is no longer called for. Writes {@code desk.deadline-dropped}; without effect when none is live. */
    void drop(Key key, Actor actor);

    /**
     * Suspends it (中止) until {@link #renew} or at the longest the days of {@link DeadlineKind#SUSPENSION} (PROC-68.1), after which
     * {@link DeadlineKind#DETERMINATION_AFTER_SUSPENSION} runs by itself (PROC-68.2). Writes {@code desk.deadline-suspended}.
     *
     * @return its last day of suspension is {@code lastOn}
     * @throws kuaichu.kernel.problem.Problem {@code desk.deadline-not-running}
     */
    LegalClock suspend(Key key, Actor actor);

    /**
     * Counts it anew by another rule (重新计算): after a suspension (PROC-68.2), an appraisal (PROC-62.1, 79.2), the finding of a hit-and-run.
     * Writes {@code desk.deadline-renewed}.
     *
     * @param rule whose days and article hold from now on
     * @throws kuaichu.kernel.problem.Problem {@code desk.deadline-not-running}
     */
    LegalClock renew(Key key, DeadlineKind rule, LocalDate startedOn, Actor actor);

    /** The live one, else the one that ended last. */
    Optional<LegalClock> find(Key key);

    /** All of the case, by last day. */
    List<LegalClock> list(CaseId caseId);

    /** The last day of such a deadline, by the rule in force on the day it starts. */
    LocalDate lastDay(DeadlineKind kind, LocalDate startedOn);

    /** Citation of the rule in force on that day. */
    String article(DeadlineKind kind, LocalDate on);
}
