package kuaichu.procedure.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kuaichu.accident.AccidentCase;
import kuaichu.desk.DeadlineKind;
import kuaichu.desk.LegalClock;
import kuaichu.desk.LegalClocks;
import kuaichu.desk.LegalClocks.Key;
import kuaichu.desk.LegalClocks.NewClock;
import kuaichu.determination.Reopenings;
import kuaichu.kernel.LegalDeadline;
import kuaichu.kernel.id.CaseId;
import kuaichu.platform.Actor;
import kuaichu.procedure.DeterminationTerm;
import kuaichu.procedure.DeterminationTerm.State;
import kuaichu.procedure.domain.Investigation;
import kuaichu.procedure.domain.ProcedureBook;
import org.springframework.stereotype.Component;

/** The term of the determination (认定时限): what starts it, holds it, counts it anew, PROC-62, 68, 69. One is live at a time. */
@Component
class DeterminationClock {
    private static final List<DeadlineKind> KINDS = List.of(
            DeadlineKind.GENERAL_DETERMINATION,
            DeadlineKind.DETERMINATION_AFTER_APPRAISAL,
            DeadlineKind.FAST_DETERMINATION,
            DeadlineKind.UNSOLVED_HIT_AND_RUN,
            DeadlineKind.REDETERMINATION,
            DeadlineKind.REDETERMINATION_AFTER_APPRAISAL);

    private final LegalClocks clocks;
    private final ProcedureBook book;
    private final Reopenings reopenings;

    DeterminationClock(LegalClocks clocks, ProcedureBook book, Reopenings reopenings) {
        this.clocks = clocks;
        this.book = book;
        this.reopenings = reopenings;
    }

    /** The day of an instant, Chinese time. */
    static LocalDate day(Instant at) {
        return at.atZone(LegalDeadline.ZONE).toLocalDate();
    }

    /** The simplified procedure's term is over with it. */
    void transferred(Actor actor, CaseId caseId) {
        clocks.drop(Key.ofCase(caseId, DeadlineKind.SIMPLIFIED_DETERMINATION), actor);
    }

    /**
     * From the scene, or from the finding of who fled (PROC-62.1); an examination under way keeps it from running, and so does the term of a
     * new investigation that a review ordered (PROC-79.1).
     */
    void startOrdinary(Actor actor, AccidentCase accidentCase, LocalDate from) {
        if (book.listExaminations(accidentCase.id()).isEmpty() && !isSentBack(accidentCase.id())) {
            start(actor, accidentCase, DeadlineKind.GENERAL_DETERMINATION, from);
        }
    }

    /** From the first victim's written request (PROC-66.1). */
    void startUnsolved(Actor actor, AccidentCase accidentCase, LocalDate from) {
        start(actor, accidentCase, DeadlineKind.UNSOLVED_HIT_AND_RUN, from);
    }

    /** Who fled is found: the ordinary term, and no longer that of the victims' request (PROC-62.1, 66.2). */
    void found(Actor actor, AccidentCase accidentCase, LocalDate from) {
        clocks.drop(Key.ofCase(accidentCase.id(), DeadlineKind.UNSOLVED_HIT_AND_RUN), actor);
        startOrdinary(actor, accidentCase, from);
    }

    /** The term waits for the report (PROC-62.1). */
    void commissioned(Actor actor, CaseId caseId) {
        find(caseId).ifPresent(clock -> clocks.drop(keyOf(clock), actor));
    }

    /** All reports are final on that day (PROC-112(3)); after a review ordered it PROC-79.2 counts. */
    void reportsFinal(Actor actor, AccidentCase accidentCase, LocalDate on) {
        start(
                actor,
                accidentCase,
                isSentBack(accidentCase.id())
                        ? DeadlineKind.REDETERMINATION_AFTER_APPRAISAL
                        : DeadlineKind.DETERMINATION_AFTER_APPRAISAL,
                on);
    }

    /** A review ordered a new determination that is not made yet. */
    private boolean isSentBack(CaseId caseId) {
        return reopenings.list(caseId).stream().anyMatch(former -> former.reviewed() && former.withdrawnAt() == null);
    }

    /** @return its last day, sixty days at the longest (PROC-68.1); a term that does not run yet is first started today */
    LocalDate suspend(Actor actor, AccidentCase accidentCase, LocalDate today) {
        LegalClock live = find(accidentCase.id())
                .orElseGet(() -> start(actor, accidentCase, DeadlineKind.GENERAL_DETERMINATION, today));
        return clocks.suspend(keyOf(live), actor).lastOn();
    }

    void resume(Actor actor, CaseId caseId, LocalDate today) {
        find(caseId)
                .ifPresent(
                        clock -> clocks.renew(keyOf(clock), DeadlineKind.DETERMINATION_AFTER_SUSPENSION, today, actor));
    }

    /** From the day of the parties' application (PROC-69.1). */
    void fast(Actor actor, AccidentCase accidentCase, LocalDate asked) {
        find(accidentCase.id())
                .ifPresentOrElse(
                        clock -> clocks.renew(keyOf(clock), DeadlineKind.FAST_DETERMINATION, asked, actor),
                        () -> start(actor, accidentCase, DeadlineKind.FAST_DETERMINATION, asked));
    }

    void decided(Actor actor, CaseId caseId) {
        KINDS.forEach(kind -> clocks.meet(Key.ofCase(caseId, kind), actor));
    }

    boolean isSuspended(CaseId caseId) {
        return find(caseId)
                .filter(clock -> clock.state() == LegalClock.State.SUSPENDED)
                .isPresent();
    }

    DeterminationTerm term(Investigation investigation, boolean open) {
        CaseId caseId = investigation.caseId();
        Optional<LegalClock> live = find(caseId);
        if (live.isPresent()) {
            boolean suspended = live.get().state() == LegalClock.State.SUSPENDED;
            return new DeterminationTerm(
                    suspended ? State.SUSPENDED : State.RUNNING,
                    live.get().lastOn(),
                    suspended ? "PROC-68.1" : live.get().article());
        }
        return new DeterminationTerm(open ? waitingFor(investigation) : State.DECIDED, null, "PROC-62.1");
    }

    private State waitingFor(Investigation investigation) {
        if (!book.listExaminations(investigation.caseId()).isEmpty()) {
            return State.EXAMINATION_OPEN;
        }
        boolean fled = investigation.hitAndRun() && investigation.foundAt() == null;
        return fled ? State.NOT_FOUND_YET : State.NO_SCENE_YET;
    }

    private Optional<LegalClock> find(CaseId caseId) {
        return KINDS.stream()
                .flatMap(kind -> clocks.find(Key.ofCase(caseId, kind)).stream())
                .filter(LegalClock::isLive)
                .findFirst();
    }

    private LegalClock start(Actor actor, AccidentCase accidentCase, DeadlineKind kind, LocalDate from) {
        return clocks.start(
                new NewClock(Key.ofCase(accidentCase.id(), kind), null, accidentCase.unitId(), from), actor);
    }

    private static Key keyOf(LegalClock clock) {
        return new Key(clock.caseId(), clock.kind(), clock.subjectId());
    }
}
