package kuaichu.liability.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kuaichu.liability.AccidentFacts;
import kuaichu.liability.IntersectionControl;
import kuaichu.liability.InvalidFacts;
import kuaichu.liability.PartyFacts;
import kuaichu.liability.PartyKind;
import org.junit.jupiter.api.Test;

class QuestionsTest {
    private static final PicturedFacts PICTURED = PicturedFacts.standard();

    @Test
    void whatever_the_scene_six_to_ten_pictured_facts_are_asked() {
        assertThat(everyScene()).allSatisfy(scene -> {
            List<Question> questions = PICTURED.questions(scene);
            assertThat(questions).hasSizeBetween(6, 10);
            assertThat(questions.stream().map(Question::id)).doesNotHaveDuplicates();
            assertThat(questions).allSatisfy(QuestionsTest::assertReadable);
        });
    }

    private static void assertReadable(Question question) {
        assertThat(question.words() + question.wordsEnglish())
                .doesNotContain("{x}")
                .isNotBlank();
        assertThat(question.options()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(question.options().stream().map(Option::code)).doesNotHaveDuplicates();
        assertThat(question.options()).allSatisfy(option -> {
            assertThat(option.words() + option.wordsEnglish()).doesNotContain("{x}");
            assertThat(option.picture()).matches("[a-z-]+");
        });
    }

    @Test
    void a_question_says_which_scenarios_it_can_decide() {
        List<Question> questions = PICTURED.questions(Scenes.of("control=SIGNAL"));
        assertThat(question(questions, "LIGHT:A").scenarios())
                .contains("L11", "L10")
                .doesNotContain("L05");
        assertThat(question(questions, "RELATION").scenarios()).contains("L01", "L02", "L08");
        assertThat(question(PICTURED.questions(Scenes.of("control=NONE")), "RELATION")
                        .scenarios())
                .contains("L05")
                .doesNotContain("L08");
    }

    @Test
    void lights_are_asked_only_where_there_may_be_lights_and_lamps_in_the_dark() {
        assertThat(ids("control=NONE"))
                .doesNotContain("LIGHT:A", "CONTROL", "LAMPS:A")
                .contains("CONTACT:A");
        assertThat(ids("")).contains("CONTROL", "LIGHT:A", "LIGHT:B");
        assertThat(ids("control=NA dark")).contains("LAMPS:A", "LAMPS:B");
        assertThat(ids("control=SIGN")).contains("CONTROL");
    }

    @Test
    void a_person_on_foot_is_not_asked_about_driving() {
        Set<String> motions = PICTURED.questions(Scenes.of("B=PED")).stream()
                .filter(q -> q.id().equals("MOTION:B"))
                .flatMap(q -> q.options().stream().map(Option::code))
                .collect(Collectors.toSet());
        assertThat(motions).containsExactlyInAnyOrder("CROSSING", "WALKING");
    }

    @Test
    void answers_that_are_not_offered_are_refused_by_name() {
        Scene scene = Scenes.of("control=NONE");
        assertThatThrownBy(() -> PICTURED.propose(scene, Scenes.facts("RELATION=FLYING")))
                .isInstanceOf(InvalidFacts.class)
                .hasMessageContaining("FLYING");
        assertThatThrownBy(() -> PICTURED.compare(scene, List.of(Scenes.sheet("A", "LIGHT:A=RED"))))
                .isInstanceOf(InvalidFacts.class)
                .hasMessageContaining("LIGHT:A");
        assertThatThrownBy(() -> PICTURED.compare(scene, List.of(Scenes.sheet("C", ""))))
                .isInstanceOf(InvalidFacts.class);
        assertThatThrownBy(() -> PICTURED.compare(scene, List.of(Scenes.sheet("A", ""), Scenes.sheet("A", ""))))
                .isInstanceOf(InvalidFacts.class);
    }

    @Test
    void of_an_accident_with_more_parties_each_contact_is_asked_by_itself() {
        Scene pair = Scenes.of("control=NA");
        AccidentFacts known = pair.facts();
        List<PartyFacts> three = new ArrayList<>(known.parties());
        three.add(PartyFacts.inOrder("C", PartyKind.MV, List.of()));
        AccidentFacts facts = new AccidentFacts(
                known.occurredAt(),
                known.roadType(),
                known.intersectionControl(),
                known.injury(),
                null,
                false,
                null,
                false,
                false,
                null,
                three);
        assertThatThrownBy(() -> new Scene(facts, null, false)).isInstanceOf(InvalidFacts.class);
        assertThatThrownBy(() -> Scene.ofContact(facts, List.of("A", "X"), null, false))
                .isInstanceOf(InvalidFacts.class);

        Scene contact = Scene.ofContact(facts, List.of("B", "C"), IntersectionControl.NA, false);
        assertThat(PICTURED.questions(contact).stream().map(Question::id)).contains("MOTION:B", "MOTION:C");
    }

    static List<Scene> everyScene() {
        List<IntersectionControl> controls = new ArrayList<>(Arrays.asList(IntersectionControl.values()));
        List<Scene> scenes = new ArrayList<>();
        for (boolean dark : new boolean[] {true, false}) {
            for (PartyKind second : PartyKind.values()) {
                controls.forEach(control -> scenes.add(Scenes.of(control, dark, PartyKind.MV, second)));
                scenes.add(Scenes.of(null, dark, PartyKind.NMV, second));
            }
        }
        return scenes;
    }

    private static List<String> ids(String scene) {
        return PICTURED.questions(Scenes.of(scene)).stream().map(Question::id).toList();
    }

    private static Question question(List<Question> questions, String id) {
        return questions.stream().filter(q -> q.id().equals(id)).findFirst().orElseThrow();
    }
}
