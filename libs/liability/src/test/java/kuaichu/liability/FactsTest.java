package kuaichu.liability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactsTest {
    @Test
    void an_unknown_code_is_named_with_the_known_ones() {
        assertThatThrownBy(() -> Behaviour.ofCode("parties[0].behaviours[0]", "FLYING"))
                .isInstanceOf(InvalidFacts.class)
                .hasMessageContaining("parties[0].behaviours[0]")
                .hasMessageContaining("FLYING")
                .hasMessageContaining("REAR_END");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A:PED; B:PED",
                "A:MV; A:MV",
                "A:MV NMV_CROSS; B:MV",
            })
    void facts_that_cannot_be_are_refused(String parties) {
        assertThatThrownBy(() -> CaseNotation.accident("", parties)).isInstanceOf(InvalidFacts.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"impacts=1:B>X", "impacts=1:A>A", "impacts=1:X>A", "impacts=1:B>A/X", "impacts=1:B>A/B"})
    void contacts_of_unknown_parties_are_refused(String accident) {
        assertThatThrownBy(() -> CaseNotation.accident(accident, "A:MV; B:MV")).isInstanceOf(InvalidFacts.class);
    }

    @ParameterizedTest
    @CsvSource({"E, 180", "N, 90", "W, 0", "S, 270", "由西向东, 180", "45, 135"})
    void the_right_side_is_a_quarter_turn_clockwise(String heading, int right) {
        assertThat(Heading.ofCode("heading", heading).rightSide().degrees()).isEqualTo(right);
    }

    @Test
    void who_comes_from_the_right_is_seen_from_either_side() {
        Heading east = Heading.ofCode("heading", "E");
        Heading north = Heading.ofCode("heading", "N");
        assertThat(east.hasOnItsRight(north)).isTrue();
        assertThat(north.hasOnItsRight(east)).isFalse();
        assertThat(east.hasOnItsRight(Heading.ofCode("heading", "W"))).isFalse();
        assertThatThrownBy(() -> Heading.ofCode("heading", "up")).isInstanceOf(InvalidFacts.class);
    }

    @Test
    void codes_are_read_in_either_case_and_in_known_other_spellings() {
        assertThat(RoadType.ofCode("road_type", "urban_road")).isEqualTo(RoadType.URBAN_ROAD);
        assertThat(PlateStatus.ofCode("plate_status", "FAKE")).isEqualTo(PlateStatus.FORGED);
        assertThat(Injury.ofCode("injury", "slight")).isEqualTo(Injury.MINOR);
    }

    @Test
    void a_rule_file_with_a_wrong_row_names_file_and_row() {
        assertThatThrownBy(() -> Tsv.rows("x.tsv", 3, List.of("a\tb"))).hasMessageContaining("x.tsv");
        Tsv.Row row = Tsv.rows("x.tsv", 1, List.of("maybe")).getFirst();
        assertThatThrownBy(() -> row.yes(0)).hasMessageContaining("maybe");
        assertThatThrownBy(() -> row.constant(0, Severity.class)).hasMessageContaining("RIGHT_OF_WAY");
    }

    @Test
    void compensation_between_motor_and_other_parties_stands_on_its_own_article() {
        LiabilityEngine engine = LiabilityEngine.standard();
        assertThat(engine.evaluate(CaseNotation.accident("", "A:MV REAR_END; B:MV"))
                        .compensationBasis()
                        .citation())
                .isEqualTo("RTSL-76.1(1)");
        assertThat(engine.evaluate(CaseNotation.accident("", "A:MV; B:NMV NMV_WRONG"))
                        .compensationBasis()
                        .citation())
                .isEqualTo("RTSL-76.1(2)");
    }
}
