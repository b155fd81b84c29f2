package kuaichu.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import kuaichu.retention.RetentionRules.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** FEATURE: rules are in force from and to a day, and none breaks the least the law wants. */
class RetentionRulesTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    @Test
    void theRuleOfTheDayCounts() {
        RetentionRules rules = new RetentionRules(
                List.of(
                        rule("guest", "P30D", LocalDate.of(2026, 6, 1)),
                        new Rule("guest", true, Period.ofDays(10), "PIPL-19", LocalDate.of(2026, 6, 1), null)),
                Set.of("guest"));
        // midnight in the city, not in London
        assertThat(rules.get("guest", Instant.parse("2026-05-31T15:59:59Z")).period())
                .isEqualTo(Period.ofDays(30));
        assertThat(rules.get("guest", Instant.parse("2026-05-31T16:00:00Z")).period())
                .isEqualTo(Period.ofDays(10));
    }

    @Test
    void logsOfLessThanSixMonthsAreRefused() {
        assertThatThrownBy(() -> new RetentionRules(
                        List.of(rule("partner-exchange", "P179D", null)), Set.of("partner-exchange")))
                .hasMessageContaining("CSL-21(3)");
    }

    @Test
    void aRuleNobodyCarriesOutIsRefusedAndDataWithoutARuleToo() {
        assertThatThrownBy(() -> new RetentionRules(List.of(rule("face", "P1D", null)), Set.of()))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new RetentionRules(List.of(), Set.of("face")))
                .isInstanceOf(IllegalStateException.class);
    }

    private static Rule rule(String kind, String period, @Nullable LocalDate to) {
        return new Rule(kind, true, Period.parse(period), "PIPL-19", START, to);
    }
}
