package kuaichu.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import kuaichu.kernel.problem.InvalidValue;

/** Amount of money (金额) in whole fen (分) of CNY; arithmetic is exact and overflow is an error. */
public record Money(long fen) implements Comparable<Money> {
    public static final Money ZERO = new Money(0);
    private static final int FEN_DIGITS = 2;
    private static final int LONGEST_TEXT = 24;

    public static Money ofFen(long fen) {
        return new Money(fen);
    }

    /** @throws ArithmeticException on overflow */
    public static Money ofYuan(long yuan) {
        return new Money(Math.multiplyExact(yuan, 100L));
    }

    /**
     * Reads yuan with at most two decimals, for example {@code 1,234.50} or {@code ￥12}.
     *
     * @throws InvalidValue {@code money.empty}, {@code money.shape} or {@code money.too-exact} (a part of a fen)
     */
    public static Money of(String yuan) {
        String plain = yuan.strip().replaceFirst("^[¥￥]", "").replace(",", "").strip();
        if (plain.isEmpty()) {
            throw new InvalidValue("money.empty");
        }
        if (plain.length() > LONGEST_TEXT || !plain.matches("-?\\d+(\\.\\d+)?")) {
            throw new InvalidValue("money.shape");
        }
        try {
            BigDecimal fen = new BigDecimal(plain).movePointRight(FEN_DIGITS).stripTrailingZeros();
            if (fen.scale() > 0) {
                throw new InvalidValue("money.too-exact");
            }
            return new Money(fen.longValueExact());
        } catch (ArithmeticException e) {
            InvalidValue refusal = new InvalidValue("money.shape");
            refusal.initCause(e);
            throw refusal;
        }
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(fen, other.fen));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(fen, other.fen));
    }

    /**
     * A share of this amount.
     *
     * @param ratio for example 0.7
     * @param rounding how the part of a fen is treated; always said by the caller, never assumed
     */
    public Money times(BigDecimal ratio, RoundingMode rounding) {
        return new Money(
                BigDecimal.valueOf(fen).multiply(ratio).setScale(0, rounding).longValueExact());
    }

    /**
     * Splits this amount pro rata so that the parts add up to it exactly: every part is rounded down and the fen left
     * over go to the largest remainders, the earlier part first among equals (INTERP-19 needs such a split).
     *
     * @param weights at least one, none negative, not all zero
     * @throws IllegalArgumentException when the weights or this amount are not fit for a split
     */
    public List<Money> splitProRata(List<Money> weights) {
        BigDecimal total =
                weights.stream().map(w -> BigDecimal.valueOf(w.fen)).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (fen < 0 || total.signum() <= 0 || weights.stream().anyMatch(Money::isNegative)) {
            throw new IllegalArgumentException(
                    "cannot split " + fen + " fen by " + weights + ". Maybe a loss is negative or all are zero");
        }
        long[] parts = new long[weights.size()];
        BigDecimal[] remainders = new BigDecimal[weights.size()];
        long given = 0;
        for (int i = 0; i < parts.length; i++) {
            BigDecimal[] share = BigDecimal.valueOf(fen)
                    .multiply(BigDecimal.valueOf(weights.get(i).fen))
                    .divideAndRemainder(total);
            parts[i] = share[0].longValueExact();
            remainders[i] = share[1];
            given += parts[i];
        }
        IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.<Integer, BigDecimal>comparing(i -> remainders[i])
                        .reversed())
                .limit(fen - given)
                .forEach(i -> parts[i]++);
        List<Money> split = new ArrayList<>(parts.length);
        for (long part : parts) {
            split.add(new Money(part));
        }
        return List.copyOf(split);
    }

    public Money atMost(Money ceiling) {
        return compareTo(ceiling) <= 0 ? this : ceiling;
    }

    public boolean isNegative() {
        return fen < 0;
    }

    public boolean isZero() {
        return fen == 0;
    }

    /** Plain yuan with two decimals: {@code 1234.50}. */
    public String yuan() {
        return BigDecimal.valueOf(fen, FEN_DIGITS).toPlainString();
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }

    @Override
    public String toString() {
        return "¥" + yuan();
    }
}
