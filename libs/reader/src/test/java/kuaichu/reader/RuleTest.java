package kuaichu.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** FEATURE: what the law's check rules refuse is never taken over, and they choose between two likely readings. */
class RuleTest {
    @Test
    void aNumberWhoseCheckDigitHoldsIsTakenOver() {
        Candidates.Verdict verdict = read(Rule.CITIZEN_ID, line("11010519491231002X"));

        assertThat(verdict.text()).isEqualTo("11010519491231002X");
        assertThat(verdict.sure()).isTrue();
    }

    @Test
    void theCheckDigitChoosesTheOtherReadingAndAPersonConfirmsIt() {
        List<Map<String, Float>> steps = new java.util.ArrayList<>(line("11010519491231002X"));
        steps.set(4, Map.of("8", 0.7f, "0", 0.29f));

        Candidates.Verdict verdict = read(Rule.CITIZEN_ID, steps);

        assertThat(verdict.text()).isEqualTo("11010519491231002X");
        assertThat(verdict.sure()).isFalse();
        assertThat(verdict.readings()).startsWith("11010519491231002X").contains("11810519491231002X");
    }

    @Test
    void aNumberThatCannotBeIsShownAndNotTakenOver() {
        Candidates.Verdict verdict = read(Rule.CITIZEN_ID, line("110105194912310021"));

        assertThat(verdict.sure()).isFalse();
        assertThat(verdict.readings()).containsExactly("110105194912310021");
    }

    @Test
    void aVinHoldsNeitherINorO() {
        assertThat(read(Rule.VIN, line("LSVAA4I81E2I23456")).text()).isEqualTo("LSVAA4181E2123456");
        assertThat(read(Rule.VIN, line("1HGCM82633A004352")).sure()).isTrue();
        assertThat(read(Rule.VIN, line("1HGCM82643A004352")).sure()).isFalse();
    }

    @Test
    void aPlateIsReadInItsAlphabet() {
        assertThat(read(Rule.PLATE, line("闽A·l2O45")).text()).isEqualTo("闽AL2045");
        assertThat(read(Rule.PLATE, line("闽AD12345")).sure()).isTrue();
        assertThat(read(Rule.PLATE, line("闽A1234")).sure()).isFalse();
        assertThat(read(Rule.PLATE, line("琼VDQ225")).text()).isEqualTo("琼VDQ225");
    }

    @Test
    void aFaintGlyphIsNotTakenOverWhereNothingGuardsIt() {
        List<Map<String, Float>> steps = new java.util.ArrayList<>(line("张伟"));
        steps.set(2, Map.of("伟", 0.6f, "炜", 0.35f));

        Candidates.Verdict verdict = read(Rule.NAME, steps);

        assertThat(verdict.sure()).isFalse();
        assertThat(verdict.readings()).containsExactly("张伟", "张炜");
    }

    @Test
    void aPeriodEndsAfterItBegins() {
        assertThat(Rule.PERIOD.holds("2018-03-01至2028-03-01")).isTrue();
        assertThat(Rule.PERIOD.holds("2018-03-01至长期")).isTrue();
        assertThat(Rule.PERIOD.holds("2028-03-01至2018-03-01")).isFalse();
        assertThat(Rule.DATE.holds("2018-02-30")).isFalse();
    }

    @Test
    void aLabelIsKnownWithAMisreadCharacter() {
        Label label = new Label(FieldName.FIRST_ISSUED, "初次领证日期");

        assertThat(label.find("初次领证日斯2004-01-01")).contains(new Label.Place(0, 6));
        assertThat(label.find("出生日期")).isEmpty();
    }

    private static Candidates.Verdict read(Rule rule, List<Map<String, Float>> steps) {
        return Candidates.of(rule.glyphs(new Script(steps))).under(rule::holds, rule.floor());
    }

    /** Every character clear, with nothing between: the recogniser's blank. */
    private static List<Map<String, Float>> line(String text) {
        return Arrays.stream(text.split(""))
                .map(character -> Map.of(character, 0.97f))
                .flatMap(step -> java.util.stream.Stream.of(step, Map.of("", 0.99f)))
                .limit(2L * text.length() - 1)
                .toList();
    }
}
