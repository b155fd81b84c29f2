package kuaichu.liability.picture;

import static kuaichu.liability.picture.Scenes.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import kuaichu.liability.AbstentionReason;
import kuaichu.liability.Behaviour;
import kuaichu.liability.Evaluation;
import kuaichu.liability.LiabilityGrade;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final PicturedFacts PICTURED = PicturedFacts.standard();
    private static final Scene LIGHTS = Scenes.of("control=SIGNAL");
    private static final Scene ROAD = Scenes.of("control=NA");
    private static final String CROSSING =
            "RELATION=RIGHT:A MOTION:A=STRAIGHT MOTION:B=STRAIGHT LANE:A=OWN LANE:B=OWN ";
    private static final Map<String, LiabilityGrade> A_FULL =
            Map.of("A", LiabilityGrade.FULL, "B", LiabilityGrade.NONE);
    private static final Map<String, LiabilityGrade> B_FULL =
            Map.of("A", LiabilityGrade.NONE, "B", LiabilityGrade.FULL);

    @Test
    void what_both_say_alike_turns_green_and_gives_the_proposal() {
        String both = CROSSING + "LIGHT:A=GREEN LIGHT:B=RED";
        Comparison comparison = PICTURED.compare(LIGHTS, List.of(sheet("A", both), sheet("B", both)));

        assertThat(comparison.agreed()).hasSize(7);
        assertThat(comparison.deciding()).isEmpty();
        assertThat(grades(comparison.proposal())).isEqualTo(B_FULL);
        assertThat(comparison.behaviours().get("B")).containsExactly(Behaviour.RED_LIGHT);
    }

    @Test
    void the_one_clash_that_decides_is_named_with_what_follows_from_each_version() {
        Comparison comparison = PICTURED.compare(
                LIGHTS,
                List.of(
                        sheet("A", CROSSING + "LIGHT:A=GREEN LIGHT:B=RED CONTACT:A=FRONT"),
                        sheet("B", CROSSING + "LIGHT:A=GREEN LIGHT:B=GREEN CONTACT:A=FRONT_LEFT")));

        assertThat(comparison.proposal()).isNull();
        assertThat(comparison.behaviours()).isEmpty();
        DecidingFact deciding = comparison.deciding().getFirst();
        assertThat(comparison.deciding()).hasSize(1);
        assertThat(deciding.fact().question().id()).isEqualTo("LIGHT:B");
        assertThat(grades(outcome(deciding, "RED"))).isEqualTo(B_FULL);
        assertThat(reason(outcome(deciding, "GREEN"))).isEqualTo(AbstentionReason.NO_CAUSAL_FAULT);
        assertThat(deciding.versions().stream().flatMap(v -> v.saidBy().stream()))
                .containsExactlyInAnyOrder("A", "B");
        assertThat(grades(comparison.accounts().get("A"))).isEqualTo(B_FULL);
    }

    @Test
    void each_blaming_the_other_for_changing_lanes_needs_both_movements_decided() {
        String own = "RELATION=SIDE LANE:A=OWN LANE:B=OWN ";
        Comparison comparison = PICTURED.compare(
                ROAD,
                List.of(
                        sheet("A", own + "MOTION:A=STRAIGHT MOTION:B=LANE_CHANGE"),
                        sheet("B", own + "MOTION:A=LANE_CHANGE MOTION:B=STRAIGHT")));

        assertThat(comparison.deciding().stream().map(d -> d.fact().question().id()))
                .containsExactly("MOTION:A", "MOTION:B");
        assertThat(outcome(comparison.deciding().getFirst(), "STRAIGHT")).isNull();
        assertThat(grades(comparison.accounts().get("A"))).isEqualTo(B_FULL);
        assertThat(grades(comparison.accounts().get("B"))).isEqualTo(A_FULL);

        Comparison halfDecided = PICTURED.compare(
                ROAD,
                List.of(
                        sheet("A", own + "MOTION:A=STRAIGHT MOTION:B=LANE_CHANGE"),
                        sheet("B", own + "MOTION:A=LANE_CHANGE MOTION:B=STRAIGHT")),
                Map.of("MOTION:A", "STRAIGHT"));
        assertThat(halfDecided.deciding()).hasSize(1);
        assertThat(halfDecided.proposal()).isNull();
    }

    @Test
    void a_clash_that_changes_nothing_does_not_trouble_the_officer() {
        String rearEnd = "RELATION=AHEAD:A MOTION:B=STRAIGHT LANE:A=OWN LANE:B=OWN ";
        Comparison comparison = PICTURED.compare(
                ROAD,
                List.of(
                        sheet("A", rearEnd + "MOTION:A=WAITING CONTACT:A=REAR"),
                        sheet("B", rearEnd + "MOTION:A=BRAKING CONTACT:A=REAR_LEFT")));

        assertThat(standing(comparison, "MOTION:A")).isEqualTo(Standing.CLASHING);
        assertThat(comparison.deciding()).isEmpty();
        assertThat(grades(comparison.proposal())).isEqualTo(B_FULL);
    }

    @Test
    void once_the_officer_has_decided_the_fact_the_rule_does_the_rest() {
        List<AnswerSheet> sheets = List.of(
                sheet("A", "RELATION=AHEAD:A MOTION:A=WAITING MOTION:B=STRAIGHT"),
                sheet("B", "RELATION=AHEAD:A MOTION:A=REVERSING MOTION:B=WAITING"));
        Comparison open = PICTURED.compare(ROAD, sheets);
        assertThat(open.proposal()).isNull();

        Comparison decided = PICTURED.compare(ROAD, sheets, Map.of("MOTION:A", "REVERSING"));
        assertThat(standing(decided, "MOTION:A")).isEqualTo(Standing.DECIDED);
        assertThat(grades(decided.proposal())).isEqualTo(A_FULL);
    }

    @Test
    void a_fact_the_officer_cannot_establish_stays_unknown_and_the_rules_abstain() {
        List<AnswerSheet> sheets =
                List.of(sheet("A", CROSSING + "LIGHT:B=RED"), sheet("B", CROSSING + "LIGHT:B=GREEN"));
        Comparison decided = PICTURED.compare(LIGHTS, sheets, Map.of("LIGHT:B", Option.UNSURE));
        assertThat(decided.deciding()).isEmpty();
        assertThat(reason(decided.proposal())).isEqualTo(AbstentionReason.NO_CAUSAL_FAULT);
    }

    @Test
    void what_only_one_side_says_is_not_yet_a_fact() {
        List<AnswerSheet> sheets =
                List.of(sheet("A", CROSSING + "LIGHT:B=RED"), sheet("B", CROSSING + "LIGHT:B=UNSURE"));
        Comparison comparison = PICTURED.compare(LIGHTS, sheets);

        assertThat(standing(comparison, "LIGHT:B")).isEqualTo(Standing.ONE_SIDED);
        assertThat(standing(comparison, "LIGHT:A")).isEqualTo(Standing.UNKNOWN);
        assertThat(comparison.deciding()).hasSize(1);
        assertThat(comparison.deciding().getFirst().versions())
                .extracting(DecidingFact.Version::code)
                .containsExactly("RED", Option.UNSURE);
    }

    @Test
    void before_both_have_answered_nothing_is_green() {
        Comparison comparison = PICTURED.compare(LIGHTS, List.of(sheet("A", CROSSING + "LIGHT:B=RED")));
        assertThat(comparison.agreed()).isEmpty();
        assertThat(comparison.proposal()).isNull();
    }

    @Test
    void the_table_says_why_facts_name_a_behaviour() {
        assertThat(PICTURED.explain(LIGHTS, Scenes.facts(CROSSING + "LIGHT:A=GREEN LIGHT:B=RED")))
                .singleElement()
                .asString()
                .contains("RED_LIGHT B", "红灯");
    }

    private static Standing standing(Comparison comparison, String id) {
        return comparison.facts().stream()
                .filter(f -> f.question().id().equals(id))
                .findFirst()
                .orElseThrow()
                .standing();
    }

    private static @Nullable Evaluation outcome(DecidingFact fact, String code) {
        return fact.versions().stream()
                .filter(v -> v.code().equals(code))
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    private static @Nullable Map<String, LiabilityGrade> grades(@Nullable Evaluation evaluation) {
        return Objects.requireNonNull(evaluation).proposedLiability();
    }

    private static AbstentionReason reason(@Nullable Evaluation evaluation) {
        return Objects.requireNonNull(Objects.requireNonNull(evaluation).abstainedBecause())
                .reason();
    }
}
