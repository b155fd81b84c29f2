package kuaichu.accident.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import kuaichu.accident.Place;
import kuaichu.accident.domain.DuplicateRules.Rule;
import kuaichu.accident.domain.DuplicateRules.Sighting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FEATURE: two reports are held for one accident only when a plate or a phone holds them together, here and now. */
class DuplicateRulesTest {
    private static final Instant AT = Instant.parse("2026-03-03T02:00:00Z");
    private static final double LON = 119.30;
    private static final double LAT = 26.08;
    private static final double METRE = 1 / 111_195.0;

    private final Rule rule = DuplicateRules.load().at(AT).orElseThrow();

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "the same car ten minutes later, 10, 0, A1 B2|B2, false, true",
        "the same car eleven minutes later, 11, 0, A1|A1, false, false",
        "the same car two hundred metres on, 0, 199, A1|A1, false, true",
        "the same car further on, 0, 202, A1|A1, false, false",
        "another crash on the opposite carriageway, 1, 15, A1 B2|C3 D4, false, false",
        "nobody told a plate and no phone is shared, 0, 0, |, false, false",
        "the caller of 122 reports by the phone as well, 3, 20, |A1, true, true",
        "a helper's phone in two accidents with different cars, 3, 20, A1|B2, true, false",
        "the same phone far away, 3, 900, |, true, false"
    })
    void isSuggested(String what, int minutes, int metres, String plates, boolean samePhone, boolean linked) {
        Sighting one = new Sighting(AT, new Place(LON, LAT, 5.0, "鼓岭路"), plates(plates, 0));
        Sighting other = new Sighting(
                AT.plusSeconds(60L * minutes), new Place(LON, LAT + metres * METRE, 5.0, "江滨路"), plates(plates, 1));

        assertThat(rule.links(one, other, samePhone)).as(what).isEqualTo(linked);
        assertThat(rule.links(other, one, samePhone)).as("the other way round").isEqualTo(linked);
    }

    @Test
    void withoutAPositionTheSameWordsAreTheSamePlace() {
        Sighting one = new Sighting(AT, new Place(null, null, null, "鼓岭路口"), List.of("A1"));
        Sighting there = new Sighting(AT, new Place(LON, LAT, null, "鼓岭路口"), List.of("A1"));
        Sighting elsewhere = new Sighting(AT, new Place(LON, LAT, null, "江滨路口"), List.of("A1"));

        assertThat(rule.links(one, there, false)).isTrue();
        assertThat(rule.links(one, elsewhere, false)).isFalse();
        assertThat(rule.links(
                        new Sighting(AT, Place.UNKNOWN, List.of("A1")),
                        new Sighting(AT, Place.UNKNOWN, List.of("A1")),
                        false))
                .as("two unknown places are not the same place")
                .isFalse();
    }

    @Test
    void nothingIsSuggestedForADayWithoutARule() {
        assertThat(DuplicateRules.load().at(Instant.parse("2020-01-01T00:00:00Z")))
                .isEmpty();
    }

    /** Of the one and of the other report. */
    private static List<String> plates(String both, int side) {
        String plates = both.split("\\|", -1)[side];
        return plates.isEmpty() ? List.of() : Arrays.asList(plates.split(" "));
    }
}
