package kuaichu.determination.application;

import java.time.Instant;
import java.time.LocalDate;
import kuaichu.desk.Desk;
import kuaichu.desk.Desk.Queue;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The officer's work on a determination (定责待办): held while deciding, finished with its legal deadlines when it is made. */
@Component
class DecisionWork {
    private final Desk desk;
    private final RemedyDeadlines deadlines;
    private final ReopenDetermination reopening;

    DecisionWork(Desk desk, RemedyDeadlines deadlines, ReopenDetermination reopening) {
        this.desk = desk;
        this.deadlines = deadlines;
        this.reopening = reopening;
    }

    /** @throws Problem {@code desk.not-claimed} */
    void requireHeld(CaseId caseId, Actor officer) {
        desk.requireClaimedBy(caseId, Queue.DETERMINATION, caseId.value(), officer);
    }

    /** The last day for a review if it were served now; null on an accident that was reviewed (PROC-71.2). */
    @Nullable LocalDate reviewUntil(CaseId caseId, Instant now) {
        return deadlines.reviewUntil(caseId, now);
    }

    void finish(CaseId caseId, Actor officer, Instant now) {
        desk.complete(caseId, Queue.DETERMINATION, caseId.value(), officer);
        deadlines.meetDetermination(officer, caseId);
        reopening.withdraw(officer, caseId, now);
    }
}
