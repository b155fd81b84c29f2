package kuaichu.document.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseTextTest {
    @ParameterizedTest
    @CsvSource({
        "0, 零元整",
        "1, 壹分",
        "10, 壹角整",
        "105, 壹元零伍分",
        "200000, 贰仟元整",
        "286050, 贰仟捌佰陆拾元伍角整",
        "1001000, 壹万零壹拾元整",
        "10000000, 壹拾万元整",
        "10050000, 壹拾万零伍佰元整",
        "123456789, 壹佰贰拾叁万肆仟伍佰陆拾柒元捌角玖分",
        "10000000000, 壹亿元整",
        "10000000100, 壹亿零壹元整",
        "101000000000, 壹拾亿壹仟万元整"
    })
    void an_amount_in_words_cannot_be_read_in_two_ways(long fen, String words) {
        assertThat(ChineseText.yuanInWords(fen)).isEqualTo(words);
    }

    @Test
    void dates_are_those_of_china() {
        Instant late = Instant.parse("2026-11-22T17:05:00Z");

        assertThat(ChineseText.day(late)).isEqualTo("2026年11月23日");
        assertThat(ChineseText.minute(late)).isEqualTo("2026年11月23日 01时05分");
    }

    @Test
    void a_number_follows_the_authoritys_pattern() {
        NumberFormat format = new NumberFormat("{division}4{year}{serial:7}");

        assertThat(format.format("350102000000", "", 2026, 123)).isEqualTo("350102420260000123");
        assertThat(new NumberFormat("{prefix}公交认字〔{year}〕第{serial:5}号").format("350102000000", "榕鼓", 2026, 7))
                .isEqualTo("榕鼓公交认字〔2026〕第00007号");
        assertThatThrownBy(() -> new NumberFormat("{year}")).isInstanceOf(IllegalArgumentException.class);
    }
}
