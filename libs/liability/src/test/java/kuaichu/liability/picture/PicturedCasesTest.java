package kuaichu.liability.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kuaichu.liability.Abstention;
import kuaichu.liability.Evaluation;
import kuaichu.liability.LiabilityGrade;
import kuaichu.liability.Tsv;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PicturedCasesTest {
    private static final PicturedFacts PICTURED = PicturedFacts.standard();

    @TestFactory
    Stream<DynamicTest> what_both_agree_on_leads_where_the_law_says() {
        return Tsv.rows("/kuaichu/liability/pictured-cases.tsv", 6).stream()
                .map(row -> DynamicTest.dynamicTest(row.text(0) + " " + row.text(1), () -> check(row)));
    }

    @Test
    void every_row_of_the_rules_is_met_by_a_case() {
        Set<String> met = new TreeSet<>();
        Tsv.rows("/kuaichu/liability/pictured-cases.tsv", 6)
                .forEach(row -> PICTURED.explain(Scenes.of(row.text(2)), Scenes.facts(row.text(3)))
                        .forEach(line -> met.add(line.substring(0, 3))));
        Set<String> all = new TreeSet<>();
        Tsv.rows("/kuaichu/liability/picture-rules.tsv", 14).forEach(row -> all.add(row.text(0)));
        all.removeAll(met);
        assertThat(all).as("rows no case meets").isEmpty();
    }

    private static void check(Tsv.Row row) {
        Evaluation answer = PICTURED.propose(Scenes.of(row.text(2)), Scenes.facts(row.text(3)));
        assertThat(graded(answer)).isEqualTo(row.text(4));
        assertThat(answer.basisCitations()).containsAll(row.list(5));
    }

    private static String graded(Evaluation answer) {
        Abstention abstention = answer.abstainedBecause();
        @Nullable Map<String, LiabilityGrade> grades = answer.proposedLiability();
        if (abstention != null || grades == null) {
            return "abstain:" + (abstention == null ? "?" : abstention.reason());
        }
        return grades.entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue())
                .collect(Collectors.joining(","));
    }
}
