package kuaichu.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import kuaichu.calibration.SamplingPlan.Ground;
import kuaichu.kernel.id.CaseId;
import org.junit.jupiter.api.Test;

/** FEATURE: sampling is random, weighted by risk, and anybody with the salt can do it over. */
class SamplingPlanTest {
    private static final String GULING = "350102000000";
    private static final String JIANGBIN = "350103000000";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final int CASES = 20_000;

    private final SamplingPlan plan = SamplingPlan.load("salt");

    private static CaseId caseNo(int n) {
        return new CaseId(new UUID(0x0192_0000_0000_7000L + n, 0x8000_0000_0000_0000L + n * 31L));
    }

    private long drawn(Set<Ground> grounds) {
        return IntStream.range(0, CASES)
                .filter(n -> plan.readerOf(caseNo(n), GULING, DAY, grounds).isPresent())
                .count();
    }

    @Test
    void theRateOfTheBrigadeHoldsAndRiskRaisesIt() {
        assertThat(drawn(Set.of()) / (double) CASES).isBetween(0.09, 0.11);
        assertThat(drawn(EnumSet.of(Ground.DISPUTED)) / (double) CASES).isBetween(0.19, 0.21);
        assertThat(drawn(EnumSet.of(Ground.DISPUTED, Ground.DISCRETIONARY)) / (double) CASES)
                .as("the largest factor, not their product")
                .isBetween(0.285, 0.315);
        assertThat(drawn(EnumSet.of(Ground.OVERRIDDEN))).isEqualTo(CASES);
    }

    @Test
    void theSameSaltDrawsTheSameCasesAndAnotherDoesNot() {
        assertThat(SamplingPlan.load("salt").draw(caseNo(7))).isEqualTo(plan.draw(caseNo(7)));
        assertThat(SamplingPlan.load("pepper").draw(caseNo(7))).isNotEqualTo(plan.draw(caseNo(7)));
    }

    @Test
    void anotherBrigadeReadsAndBeforeTheRuleNobodyDoes() {
        Set<Ground> always = EnumSet.of(Ground.OVERRIDDEN);
        assertThat(plan.readerOf(caseNo(1), GULING, DAY, always)).contains(JIANGBIN);
        assertThat(plan.readerOf(caseNo(1), GULING, LocalDate.of(2025, 12, 31), always))
                .isEmpty();
        assertThat(plan.readerOf(caseNo(1), "350999000000", DAY, always)).isEmpty();
    }
}
