package kuaichu.desk;

import java.time.LocalDate;
import java.util.UUID;
import kuaichu.kernel.LegalDeadline;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * One legal deadline of a case (法定期限), running or ended.
 *
 * @param subjectId what it is about: the case itself, a party, a review, a document
 * @param label the party whose right or affair it is; null when it is nobody's in particular
 * @param unitId the unit that must act; null for a party's right
 * @param article citation of the rule it runs by, for example PROC-71.1
 * @param startedOn the day of the event, not counted (ADM-35)
 * @param lastOn the last day in time; while suspended the last day of the suspension
 * @param broken whether the last day passed with the act still due
 */
public record LegalClock(
        UUID id,
        CaseId caseId,
        DeadlineKind kind,
        UUID subjectId,
        @Nullable String label,
        @Nullable UnitId unitId,
        String article,
        LocalDate startedOn,
        LocalDate lastOn,
        State state,
        boolean broken) {

    /** Life of a legal deadline. */
    public enum State {
        RUNNING,
        /** 中止, PROC-68. */
        SUSPENDED,
        /** The act was done, in time or late. */
        MET,
        /** A right that was not used in time. */
        LAPSED,
        /** The act is no longer called for. */
        DROPPED
    }

    public boolean isLive() {
        return state == State.RUNNING || state == State.SUSPENDED;
    }

    /** Whether an act on that day, Chinese time, is in time. */
    public boolean isInTime(LocalDate day) {
        return !day.isAfter(lastOn);
    }

    /** The first instant that is too late. */
    java.time.Instant tooLateFrom() {
        return lastOn.plusDays(1).atStartOfDay(LegalDeadline.ZONE).toInstant();
    }
}
