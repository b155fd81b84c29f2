package kuaichu.liability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class OwnCasesTest {
    @TestFactory
    Stream<DynamicTest> every_case_of_the_table_is_answered_as_the_law_says() {
        return Tsv.rows("/kuaichu/liability/cases.tsv", 10).stream()
                .map(row -> DynamicTest.dynamicTest(row.text(0) + " " + row.text(1), () -> check(row)));
    }

    private static void check(Tsv.Row row) {
        Evaluation answer = LiabilityEngine.standard().evaluate(CaseNotation.accident(row.text(2), row.text(3)));

        assertThat(answer.route()).hasToString(row.text(4));
        assertThat(answer.sceneInstruction()).hasToString(row.text(5));
        assertThat(answer.routeReasons().stream().map(r -> r.reason().name())).containsExactlyElementsOf(row.list(6));
        assertThat(graded(answer)).isEqualTo(row.text(7));
        assertThat(answer.basisCitations()).containsAll(row.list(8));
        assertThat(answer.discretionary()).isEqualTo(row.yes(9));
        if (answer.proposedLiability() != null) {
            boolean negotiated = answer.route() == Route.SELF_NEGOTIATION;
            assertThatObject(negotiated ? answer.liabilityPrimaFacie() : answer.liability())
                    .isNull();
        }
    }

    private static String graded(Evaluation answer) {
        Abstention abstention = answer.abstainedBecause();
        if (abstention != null) {
            return "abstain:" + abstention.reason();
        }
        if (!answer.subAccidents().isEmpty()) {
            return answer.subAccidents().stream()
                    .map(part -> printed(part.liability()))
                    .collect(Collectors.joining("/"));
        }
        return printed(answer.proposedLiability());
    }

    private static String printed(@Nullable Map<String, LiabilityGrade> grades) {
        if (grades == null) {
            return "nothing";
        }
        List<String> parts = grades.entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue())
                .toList();
        return String.join(",", parts);
    }
}
