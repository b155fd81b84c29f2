package kuaichu.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Legal time limit (法定期限). The day of the event is not counted (ADM-35), the last day belongs to the limit ("以内"
 * includes the number itself, PROC-112(6)). Limits of 1, 2, 3, 5 and 10 days are working days (PROC-112(5)); limits of
 * 30 and 60 days are calendar days and move to the next working day when they end on a holiday (ADM-35, by PROC-113).
 *
 * @param days at least 1
 * @param article citation of the rule, for example {@code PROC-71}
 */
public record LegalDeadline(int days, Unit unit, String article) {
    /** How the days of a limit are counted. */
    public enum Unit {
        WORKING_DAYS,
        CALENDAR_DAYS
    }

    /** The whole country keeps one time. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    public LegalDeadline {
        if (days < 1) {
            throw new IllegalArgumentException("a legal deadline has at least one day, not " + days);
        }
    }

    public static LegalDeadline workingDays(int days, String article) {
        return new LegalDeadline(days, Unit.WORKING_DAYS, article);
    }

    public static LegalDeadline calendarDays(int days, String article) {
        return new LegalDeadline(days, Unit.CALENDAR_DAYS, article);
    }

    /** The last day on which the act is still in time. */
    public LocalDate lastDay(LocalDate event, WorkingCalendar calendar) {
        return switch (unit) {
            case WORKING_DAYS -> calendar.plus(event, WorkingDays.of(days));
            case CALENDAR_DAYS -> calendar.sameOrNextWorkingDay(event.plusDays(days));
        };
    }

    /** The first instant that is too late: the midnight after the last day, Chinese time. */
    public Instant tooLateFrom(Instant event, WorkingCalendar calendar) {
        LocalDate day = event.atZone(ZONE).toLocalDate();
        return lastDay(day, calendar).plusDays(1).atStartOfDay(ZONE).toInstant();
    }

    public boolean isInTime(Instant event, Instant act, WorkingCalendar calendar) {
        return act.isBefore(tooLateFrom(event, calendar));
    }
}
