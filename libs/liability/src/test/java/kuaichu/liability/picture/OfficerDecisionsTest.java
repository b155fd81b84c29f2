package kuaichu.liability.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kuaichu.liability.Tsv;
import org.junit.jupiter.api.Test;

/**
 * FEATURE: how often an officer has to decide before a disputed case is settled. Every situation of {@code pictured-cases.tsv} is told
 * truly by one party, while the other tells one fact otherwise: each fact it speaks of, with each other answer the question offers.
 */
class OfficerDecisionsTest {
    private static final PicturedFacts PICTURED = PicturedFacts.standard();

    @Test
    void a_disputed_case_takes_one_decision_in_the_median() {
        Map<Integer, Long> needed = Tsv.rows("/kuaichu/liability/pictured-cases.tsv", 6).stream()
                .flatMap(OfficerDecisionsTest::disputes)
                .map(OfficerDecisionsTest::decisions)
                .filter(count -> count > 0)
                .collect(Collectors.groupingBy(count -> count, TreeMap::new, Collectors.counting()));
        List<Integer> each = needed.entrySet().stream()
                .flatMap(entry -> Stream.generate(entry::getKey).limit(entry.getValue()))
                .toList();

        System.out.println("officer decisions per disputed case: median " + each.get(each.size() / 2) + " of "
                + each.size() + " disputes, by number of decisions " + needed);
        assertThat(each.size()).isGreaterThan(300);
        assertThat(each.get(each.size() / 2)).isEqualTo(1);
    }

    private record Dispute(Scene scene, Map<String, String> truth, Map<String, String> other) {}

    private static Stream<Dispute> disputes(Tsv.Row row) {
        Scene scene = Scenes.of(row.text(2));
        Map<String, String> truth = Scenes.facts(row.text(3));
        return PICTURED.questions(scene).stream()
                .filter(question -> truth.containsKey(question.id()))
                .flatMap(question -> question.options().stream()
                        .map(Option::code)
                        .filter(code -> !code.equals(truth.get(question.id())))
                        .map(code -> {
                            Map<String, String> other = new HashMap<>(truth);
                            other.put(question.id(), code);
                            return new Dispute(scene, truth, other);
                        }));
    }

    /** The officer finds the truth of what the outcome hangs on, one fact after the other, until the rules propose. */
    private static int decisions(Dispute dispute) {
        List<AnswerSheet> sheets =
                List.of(new AnswerSheet("A", dispute.truth()), new AnswerSheet("B", dispute.other()));
        Map<String, String> decided = new HashMap<>();
        Comparison comparison = PICTURED.compare(dispute.scene(), sheets);
        while (!comparison.deciding().isEmpty()) {
            String question = comparison.deciding().getFirst().fact().question().id();
            decided.put(question, dispute.truth().getOrDefault(question, Option.UNSURE));
            comparison = PICTURED.compare(dispute.scene(), sheets, decided);
        }
        return decided.size();
    }
}
