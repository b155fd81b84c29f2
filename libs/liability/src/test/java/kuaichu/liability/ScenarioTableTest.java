package kuaichu.liability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every row of the scenario table, of the pairs and of the overrides, one test each. */
class ScenarioTableTest {
    private static final LiabilityEngine ENGINE = LiabilityEngine.standard();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);

    @Test
    void the_table_holds_the_55_scenarios() {
        List<String> codes = Scenarios.standard().list().stream()
                .map(Scenario::code)
                .filter(code -> code.startsWith("L"))
                .toList();
        assertThat(codes)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 55)
                        .mapToObj("L%02d"::formatted)
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> alone_the_fault_bears_full_liability_on_its_own_articles() {
        return singleFaults()
                .map(scenario -> DynamicTest.dynamicTest(
                        scenario.code() + " " + scenario.title().chinese(), () -> {
                            for (Behaviour behaviour : scenario.behaviours()) {
                                PartyKind kind = behaviour.isNonMotorOnly() ? PartyKind.NMV : PartyKind.MV;
                                Evaluation answer = meet(kind, Set.of(behaviour), Set.of());

                                assertThat(answer.proposedLiability())
                                        .isEqualTo(Map.of("A", LiabilityGrade.FULL, "B", LiabilityGrade.NONE));
                                assertThat(answer.basisCitations()).containsAll(scenario.citations());
                                assertThat(answer.rules())
                                        .anyMatch(rule -> rule.id().equals(scenario.code()));
                                assertThat(answer.factsUsed()).isNotEmpty();
                            }
                        }));
    }

    @TestFactory
    Stream<DynamicTest> on_an_expressway_its_articles_are_added() {
        return singleFaults()
                .filter(scenario -> !scenario.expresswayCitations().isEmpty())
                .map(scenario -> DynamicTest.dynamicTest(scenario.code(), () -> {
                    String fault = scenario.behaviours().iterator().next().name();
                    Evaluation answer =
                            ENGINE.evaluate(CaseNotation.accident("road=EXPRESSWAY", "A:MV " + fault + "; B:MV"));
                    assertThat(answer.basisCitations()).containsAll(scenario.expresswayCitations());
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_fault_both_state_against_each_other_is_a_contradiction() {
        return singleFaults()
                .filter(scenario -> scenario.role() == ScenarioRole.ONE_SIDED)
                .map(scenario -> DynamicTest.dynamicTest(scenario.code(), () -> {
                    Set<Behaviour> both = scenario.behaviours();
                    Abstention abstention = meet(PartyKind.MV, both, both).abstainedBecause();
                    assertThat(abstention)
                            .extracting(Abstention::reason)
                            .isEqualTo(AbstentionReason.CONTRADICTORY_FACTS);
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_pair_has_the_grades_of_the_table_in_either_order() {
        return RuleData.standard().pairs().stream()
                .map(pair -> DynamicTest.dynamicTest(pair.scenario(), () -> {
                    for (Behaviour first : pair.first()) {
                        for (Behaviour second : pair.second()) {
                            Evaluation there = meet(PartyKind.MV, Set.of(first), Set.of(second));
                            Evaluation back = meet(PartyKind.MV, Set.of(second), Set.of(first));
                            assertThat(there.proposedLiability())
                                    .isEqualTo(Map.of("A", pair.firstGrade(), "B", pair.secondGrade()));
                            assertThat(back.proposedLiability())
                                    .isEqualTo(Map.of("A", pair.secondGrade(), "B", pair.firstGrade()));
                            assertThat(there.discretionary()).isEqualTo(pair.discretionary());
                        }
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_override_leaves_the_winner_with_full_liability() {
        return RuleData.standard().overrides().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
                    for (Behaviour winning : rule.winning()) {
                        for (Behaviour losing : rule.losing()) {
                            Evaluation answer = meet(PartyKind.MV, Set.of(winning), Set.of(losing));
                            assertThat(answer.proposedLiability())
                                    .as("%s against %s", winning, losing)
                                    .isEqualTo(Map.of("A", LiabilityGrade.FULL, "B", LiabilityGrade.NONE));
                            assertThat(answer.rules()).anyMatch(r -> r.id().equals(rule.id()));
                        }
                    }
                }));
    }

    @Test
    void what_the_law_leaves_open_is_left_open() {
        assertThat(meet(PartyKind.NMV, Set.of(Behaviour.NMV_CROSS), Set.of()).proposedLiability())
                .isNull();
        assertThat(meet(PartyKind.MV, Set.of(), Set.of()).proposedLiability()).isNull();
        for (Behaviour aux : EnumSet.of(
                Behaviour.SPEEDING, Behaviour.CARELESS_HIT, Behaviour.UNFIT_DRIVER, Behaviour.UNSAFE_VEHICLE)) {
            assertThat(meet(PartyKind.MV, Set.of(aux), Set.of()).proposedLiability())
                    .isNull();
        }
    }

    @Test
    void every_citation_of_the_table_has_a_text_in_force() {
        Scenarios.standard().list().stream()
                .flatMap(s -> Stream.concat(s.citations().stream(), s.expresswayCitations().stream()))
                .forEach(citation -> assertThat(Articles.standard().find(citation, DAY))
                        .as(citation)
                        .hasValueSatisfying(a -> assertThat(a.text()).isNotBlank()));
    }

    private static Stream<Scenario> singleFaults() {
        return Scenarios.standard().list().stream()
                .filter(s -> s.role() == ScenarioRole.FAULT
                        || s.role() == ScenarioRole.ONE_SIDED
                        || s.role() == ScenarioRole.OVERALL);
    }

    private static Evaluation meet(PartyKind kind, Set<Behaviour> first, Set<Behaviour> second) {
        AccidentFacts frame = CaseNotation.accident("", "A:MV; B:MV");
        return ENGINE.evaluate(new AccidentFacts(
                frame.occurredAt(),
                frame.roadType(),
                frame.intersectionControl(),
                frame.injury(),
                null,
                false,
                null,
                false,
                false,
                null,
                List.of(PartyFacts.inOrder("A", kind, first), PartyFacts.inOrder("B", PartyKind.MV, second))));
    }
}
