package kuaichu.desk;

import java.time.LocalDate;
import kuaichu.kernel.LegalDeadline;
import kuaichu.kernel.WorkingCalendar;
import kuaichu.kernel.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * One rule of {@code desk/legal-deadlines.tsv} (期限规则).
 *
 * @param until first day it is no longer in force; null while open
 * @param warnDays working days before the last day on which the unit is told; null when it is not
 * @param leaderDays the same for its leader
 */
record DeadlineRule(
        DeadlineKind kind,
        LegalDeadline deadline,
        LocalDate from,
        @Nullable LocalDate until,
        Owner owner,
        @Nullable Integer warnDays,
        @Nullable Integer leaderDays) {

    /** Whose the deadline is. */
    enum Owner {
        AUTHORITY,
        PARTY
    }

    boolean isInForce(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    LocalDate lastDay(LocalDate startedOn) {
        return deadline.lastDay(startedOn, WorkingCalendar.china());
    }

    /** The day the unit is told that the last day is near. */
    @Nullable LocalDate warnOn(LocalDate lastOn) {
        return before(lastOn, warnDays);
    }

    /** The day its leader is told. */
    @Nullable LocalDate leaderOn(LocalDate lastOn) {
        return before(lastOn, leaderDays);
    }

    private static @Nullable LocalDate before(LocalDate lastOn, @Nullable Integer days) {
        return days == null ? null : WorkingCalendar.china().minus(lastOn, WorkingDays.of(days));
    }
}
