package kuaichu.claim.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import kuaichu.kernel.Money;
import kuaichu.kernel.problem.FieldProblem;
import org.junit.jupiter.api.Test;

/** FEATURE: every refused line of an assessment names itself. */
class LossAssessmentTest {
    private static final Money CEILING = Money.ofYuan(50_000);
    private static final LossLine BUMPER = new LossLine("后保险杠更换", 1, Money.ofYuan(2_600));

    @Test
    void rightLinesAreTaken() {
        assertThat(LossAssessment.problemsOf(List.of(BUMPER), "按照片定损", CEILING)).isEmpty();
    }

    @Test
    void eachWrongFieldIsNamedByItsPath() {
        List<LossLine> lines = List.of(
                BUMPER,
                new LossLine(" ", 0, Money.ofFen(-1)),
                new LossLine("x".repeat(61), 1_000, Money.ofYuan(50_001)));

        assertThat(fields(lines))
                .containsExactly(
                        "lines[1].item",
                        "lines[1].quantity",
                        "lines[1].unitFen",
                        "lines[2].item",
                        "lines[2].quantity",
                        "lines[2].unitFen");
    }

    @Test
    void anAssessmentHasOneToAHundredLines() {
        assertThat(fields(List.of())).containsExactly("lines");
        assertThat(fields(Collections.nCopies(101, BUMPER))).containsExactly("lines");
    }

    @Test
    void theTotalIsAboveZeroAndNotAboveTheCeiling() {
        assertThat(fields(List.of(new LossLine("检查", 1, Money.ZERO)))).containsExactly("lines");
        assertThat(fields(Collections.nCopies(20, BUMPER))).containsExactly("lines");
        assertThat(fields(List.of(new LossLine("总成", 1, CEILING)))).isEmpty();
    }

    private static List<String> fields(List<LossLine> lines) {
        return LossAssessment.problemsOf(lines, null, CEILING).stream()
                .map(FieldProblem::field)
                .toList();
    }
}
