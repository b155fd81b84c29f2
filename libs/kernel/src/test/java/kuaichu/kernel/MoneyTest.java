package kuaichu.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import kuaichu.kernel.problem.InvalidValue;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MoneyTest {
    @Test
    void yuan_are_read_as_people_write_them() {
        assertThat(Money.of("1,234.50").fen()).isEqualTo(123_450);
        assertThat(Money.of("￥ 12").fen()).isEqualTo(1_200);
        assertThat(Money.of("0.010").fen()).isEqualTo(1);
        assertThatThrownBy(() -> Money.of("0.001")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> Money.of("12元")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> Money.of("1e9")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> Money.of("999999999999999999999")).isInstanceOf(InvalidValue.class);
    }

    @Test
    void a_share_says_how_it_rounds() {
        BigDecimal third = new BigDecimal("0.3333");
        assertThat(Money.ofFen(100).times(third, RoundingMode.DOWN)).isEqualTo(Money.ofFen(33));
        assertThat(Money.ofFen(100).times(third, RoundingMode.UP)).isEqualTo(Money.ofFen(34));
        assertThat(Money.ofYuan(9000).times(new BigDecimal("0.7"), RoundingMode.UNNECESSARY))
                .isEqualTo(Money.ofYuan(6300));
    }

    @Test
    void the_limit_of_one_policy_is_shared_without_losing_a_fen() {
        List<Money> losses = List.of(Money.ofYuan(5000), Money.ofYuan(9000), Money.ofYuan(1000));

        List<Money> parts = Money.ofYuan(2000).splitProRata(losses);

        assertThat(parts).containsExactly(Money.ofFen(66_667), Money.ofFen(120_000), Money.ofFen(13_333));
    }

    @Test
    void overflow_is_an_error_and_never_a_wrong_amount() {
        assertThatThrownBy(() -> Money.ofFen(Long.MAX_VALUE).plus(Money.ofFen(1)))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.ZERO.splitProRata(List.of(Money.ZERO)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void a_split_adds_up_and_gives_nobody_a_fen_more_than_the_next(
            @ForAll @LongRange(min = 0, max = 100_000_000_000L) long fen,
            @ForAll @Size(min = 1, max = 9) List<@LongRange(min = 1, max = 1_000_000_000_000L) Long> weights) {
        List<Money> parts =
                Money.ofFen(fen).splitProRata(weights.stream().map(Money::ofFen).toList());

        assertThat(parts.stream().reduce(Money.ZERO, Money::plus)).isEqualTo(Money.ofFen(fen));
        BigDecimal total = weights.stream().map(BigDecimal::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add);
        for (int i = 0; i < parts.size(); i++) {
            BigDecimal exact = BigDecimal.valueOf(fen)
                    .multiply(BigDecimal.valueOf(weights.get(i)))
                    .divide(total, 12, RoundingMode.HALF_EVEN);
            assertThat(exact.subtract(BigDecimal.valueOf(parts.get(i).fen())).abs())
                    .isLessThan(BigDecimal.ONE);
        }
    }

    @Property
    void what_is_printed_is_read_back(@ForAll long fen) {
        assertThat(Money.of(Money.ofFen(fen).yuan())).isEqualTo(Money.ofFen(fen));
    }
}
