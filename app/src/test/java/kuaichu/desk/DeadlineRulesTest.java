package kuaichu.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kuaichu.kernel.WorkingCalendar;
import kuaichu.liability.Articles;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** FEATURE: how long a legal deadline is stands in data with its article and dates, and the data is checked at start. */
class DeadlineRulesTest {
    private static final DeadlineRules RULES = new DeadlineRules();
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    @Test
    void everyRuleCitesAnArticleThatExists() {
        assertThat(DeadlineKind.values()).allSatisfy(kind -> {
            String article = RULES.get(kind, TODAY).deadline().article();
            assertThat(Articles.standard().find(article, TODAY)).as(article).isPresent();
        });
    }

    @Test
    void theDaysAreThoseOfTheLaw() {
        assertThat(RULES.get(DeadlineKind.REVIEW_APPLICATION, TODAY).lastDay(LocalDate.of(2026, 9, 30)))
                .as("Thu 8, Fri 9 and the make-up Saturday 10 October")
                .isEqualTo(LocalDate.of(2026, 10, 10));
        assertThat(RULES.get(DeadlineKind.REVIEW_CONCLUSION, TODAY).lastDay(LocalDate.of(2026, 9, 4)))
                .as("30 calendar days end in the festival")
                .isEqualTo(LocalDate.of(2026, 10, 8));
    }

    /** Days of nine months with every festival and make-up day in them. */
    @Property
    void theUnitIsToldOnAWorkingDayThenItsLeaderAndBothInTime(@ForAll @IntRange(min = 0, max = 330) int day) {
        LocalDate start = LocalDate.of(2026, 1, 2).plusDays(day);
        for (DeadlineKind kind : DeadlineKind.values()) {
            DeadlineRule rule = RULES.get(kind, start);
            LocalDate last = rule.lastDay(start);
            assertThat(WorkingCalendar.china().isWorkingDay(last))
                    .as(kind.name())
                    .isTrue();
            List<LocalDate> told = Stream.of(rule.warnOn(last), rule.leaderOn(last))
                    .filter(java.util.Objects::nonNull)
                    .map(java.util.Objects::requireNonNull)
                    .toList();
            assertThat(told)
                    .as(kind.name())
                    .isSorted()
                    .allSatisfy(warning -> assertThat(warning).isAfter(start).isBeforeOrEqualTo(last))
                    .allSatisfy(warning -> assertThat(WorkingCalendar.china().isWorkingDay(warning))
                            .isTrue());
        }
    }

    @Test
    void twoRulesAtOnceOrNoneAreRefused() {
        List<String> lines = new ArrayList<>();
        for (DeadlineKind kind : DeadlineKind.values()) {
            lines.add(kind + "\t3\tWORKING_DAYS\tPROC-71.1\t2018-05-01\t-\tPARTY\t-\t-");
        }
        String again = lines.getLast().replace("2018-05-01", "2020-01-01");

        assertThatThrownBy(() -> new DeadlineRules(lines.subList(1, lines.size())))
                .hasMessageContaining("no line for " + DeadlineKind.values()[0]);
        lines.add(again);
        assertThatThrownBy(() -> new DeadlineRules(lines)).hasMessageContaining("2 rules for");
        assertThatThrownBy(() -> new DeadlineRules(List.of("MEDIATION\t10")))
                .hasMessageContaining("9 tab-separated cells");
    }
}
