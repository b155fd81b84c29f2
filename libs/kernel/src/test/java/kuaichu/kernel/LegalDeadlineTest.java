package kuaichu.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalDeadlineTest {
    private static final WorkingCalendar CHINA = WorkingCalendar.china();
    private static final LegalDeadline REVIEW = LegalDeadline.workingDays(3, "PROC-71");

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-03-05", // Monday: Tue, Wed, Thu
        "2026-03-05, 2026-03-10", // Thursday: Fri, Mon, Tue
        "2026-02-13, 2026-02-25", // the make-up Saturday counts, the nine days of the spring festival do not
        "2026-09-18, 2026-09-22", // the make-up Sunday 20 September counts
        "2026-09-30, 2026-10-10", // Thu 8, Fri 9 and the make-up Saturday 10 October
        "2025-01-24, 2025-02-05" // Sunday 26 and Monday 27 January, then the festival
    })
    void three_working_days_skip_holidays_and_count_make_up_days(LocalDate event, LocalDate last) {
        assertThat(REVIEW.lastDay(event, CHINA)).isEqualTo(last);
    }

    @Test
    void the_day_of_the_event_is_not_counted_and_the_last_day_belongs_to_the_limit() {
        Instant served = at("2026-03-02T09:00:00+08:00");

        assertThat(REVIEW.isInTime(served, at("2026-03-05T23:59:59+08:00"), CHINA))
                .isTrue();
        assertThat(REVIEW.isInTime(served, at("2026-03-06T00:00:00+08:00"), CHINA))
                .isFalse();
    }

    @Test
    void the_day_is_the_chinese_day() {
        Instant lateOnMonday = at("2026-03-02T16:30:00Z");
        assertThat(REVIEW.tooLateFrom(lateOnMonday, CHINA)).isEqualTo(at("2026-03-07T00:00:00+08:00"));
    }

    @Test
    void calendar_days_that_end_on_a_holiday_move_to_the_next_working_day() {
        LegalDeadline decision = LegalDeadline.calendarDays(30, "PROC-74");
        assertThat(decision.lastDay(LocalDate.of(2026, 9, 4), CHINA)).isEqualTo(LocalDate.of(2026, 10, 8));
        assertThat(decision.lastDay(LocalDate.of(2026, 3, 2), CHINA)).isEqualTo(LocalDate.of(2026, 4, 1));
    }

    @Test
    void a_year_beyond_the_data_is_a_clear_error() {
        assertThatThrownBy(() -> CHINA.isWorkingDay(LocalDate.of(2028, 1, 3)))
                .hasMessageContaining("2025 to 2027")
                .hasMessageContaining("2028");
    }

    @Test
    void a_year_without_the_state_councils_arrangement_says_so() {
        assertThat(CHINA.isProvisional(LocalDate.of(2026, 5, 1))).isFalse();
        assertThat(CHINA.isProvisional(LocalDate.of(2027, 5, 1))).isTrue();
        assertThat(CHINA.holidayName(LocalDate.of(2026, 10, 1))).contains("国庆节");
    }

    @Test
    void the_arrangements_free_and_worked_days_hold() {
        assertThat(List.of("2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"))
                .allMatch(day -> CHINA.isWorkingDay(LocalDate.parse(day)));
        assertThat(List.of("2026-01-02", "2026-02-23", "2026-04-06", "2026-06-19", "2026-09-25", "2026-10-07"))
                .noneMatch(day -> CHINA.isWorkingDay(LocalDate.parse(day)));
    }

    @Test
    void a_wrong_line_of_the_calendar_is_named() {
        assertThatThrownBy(() -> WorkingCalendar.parse(List.of("HOLIDAY\t2026-01-01\t2026-01-01\t元旦")))
                .hasMessageContaining("2026-01-01");
        assertThatThrownBy(() -> WorkingCalendar.parse(List.of("HOLIDAY 2026-01-01")))
                .hasMessageContaining("4 tab");
        assertThatThrownBy(() -> WorkingCalendar.parse(List.of("YEAR\t2026\tMAYBE\tx")))
                .hasMessageContaining("MAYBE");
    }

    /** Every day of 2026, make-up days and festivals among them. */
    @Property
    void going_back_as_many_working_days_as_forward_comes_to_the_working_day_itself(
            @ForAll @IntRange(min = 0, max = 300) int day, @ForAll @IntRange(min = 0, max = 15) int days) {
        LocalDate from = CHINA.sameOrNextWorkingDay(LocalDate.of(2026, 1, 2).plusDays(day));
        LocalDate to = CHINA.plus(from, WorkingDays.of(days));

        assertThat(CHINA.minus(to, WorkingDays.of(days))).isEqualTo(from);
        assertThat(CHINA.isWorkingDay(to)).isTrue();
        assertThat(CHINA.workingDaysBetween(from, to)).isEqualTo(days);
    }

    @Property
    void the_last_day_is_a_working_day_and_exactly_so_many_working_days_away(
            @ForAll @IntRange(min = 0, max = 900) int offset, @ForAll @IntRange(min = 1, max = 30) int days) {
        LocalDate event = LocalDate.of(2025, 1, 1).plusDays(offset);
        LocalDate last = LegalDeadline.workingDays(days, "test").lastDay(event, CHINA);

        assertThat(CHINA.isWorkingDay(last)).isTrue();
        assertThat(CHINA.workingDaysBetween(event, last)).isEqualTo(days);
    }

    private static Instant at(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
