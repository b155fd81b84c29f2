package kuaichu.liability.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import kuaichu.liability.Evaluation;
import kuaichu.liability.LiabilityGrade;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class PicturedPropertiesTest {
    private static final PicturedFacts PICTURED = PicturedFacts.standard();

    /** A scene and what the two answered. */
    record Told(Scene scene, AnswerSheet first, AnswerSheet second, Random random) {
        Comparison compared(Map<String, String> decided) {
            return PICTURED.compare(scene, List.of(first, second), decided);
        }
    }

    @Property(tries = 300)
    void deciding_the_deciding_facts_always_settles_it_as_foretold(@ForAll("told") Told told) {
        Comparison open = told.compared(Map.of());
        Map<String, String> decided = new HashMap<>();
        @Nullable Evaluation foretold = null;
        for (DecidingFact fact : open.deciding()) {
            DecidingFact.Version version =
                    fact.versions().get(told.random.nextInt(fact.versions().size()));
            decided.put(fact.fact().question().id(), version.code());
            foretold = version.outcome();
        }
        Comparison settled = told.compared(decided);
        assertThat(settled.deciding()).isEmpty();
        assertThat(settled.proposal()).isNotNull();
        if (open.deciding().size() == 1 && foretold != null) {
            assertThatObject(grades(settled)).isEqualTo(foretold.proposedLiability());
        }
    }

    @Property(tries = 300)
    void who_answers_first_changes_nothing(@ForAll("told") Told told) {
        Comparison there = told.compared(Map.of());
        Comparison back = PICTURED.compare(told.scene, List.of(told.second, told.first));
        assertThat(back).isEqualTo(there);
    }

    @Property(tries = 300)
    void saying_the_same_leaves_nothing_to_decide(@ForAll("told") Told told) {
        AnswerSheet echo = new AnswerSheet("B", told.first.answers());
        Comparison comparison = PICTURED.compare(told.scene, List.of(told.first, echo));
        assertThat(comparison.deciding()).isEmpty();
        assertThatObject(grades(comparison))
                .isEqualTo(PICTURED.propose(told.scene, told.first.answers()).proposedLiability());
    }

    @Property(tries = 300)
    void exchanging_the_roles_exchanges_the_grades(@ForAll("told") Told told) {
        if (told.scene.party("A").kind() == told.scene.party("B").kind()) {
            Map<String, String> turned = new HashMap<>();
            told.first.answers().forEach((id, code) -> turned.put(exchanged(id), exchanged(code)));
            Map<String, LiabilityGrade> there =
                    PICTURED.propose(told.scene, told.first.answers()).proposedLiability();
            Map<String, LiabilityGrade> back =
                    PICTURED.propose(told.scene, turned).proposedLiability();
            assertThat(back == null).isEqualTo(there == null);
            if (there != null && back != null) {
                assertThat(back)
                        .isEqualTo(Map.of(
                                "A",
                                Objects.requireNonNull(there.get("B")),
                                "B",
                                Objects.requireNonNull(there.get("A"))));
            }
        }
    }

    private static String exchanged(String text) {
        return text.endsWith(":A")
                ? text.substring(0, text.length() - 1) + "B"
                : text.endsWith(":B") ? text.substring(0, text.length() - 1) + "A" : text;
    }

    private static @Nullable Map<String, LiabilityGrade> grades(Comparison comparison) {
        return Objects.requireNonNull(comparison.proposal()).proposedLiability();
    }

    @Provide
    Arbitrary<Told> told() {
        return Arbitraries.randomValue(random -> {
            List<Scene> scenes = QuestionsTest.everyScene();
            Scene scene = scenes.get(random.nextInt(scenes.size()));
            Map<String, String> first = answers(scene, random);
            Map<String, String> second = new HashMap<>(first);
            answers(scene, random).forEach((id, code) -> {
                if (random.nextInt(3) == 0) {
                    second.put(id, code);
                }
            });
            return new Told(scene, new AnswerSheet("A", first), new AnswerSheet("B", second), random);
        });
    }

    private static Map<String, String> answers(Scene scene, Random random) {
        Map<String, String> answers = new HashMap<>();
        for (Question question : PICTURED.questions(scene)) {
            int choice = random.nextInt(question.options().size() + 1);
            answers.put(
                    question.id(),
                    choice == 0
                            ? Option.UNSURE
                            : question.options().get(choice - 1).code());
        }
        return answers;
    }
}
