package kuaichu.calibration;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How far two readers agree (一致性统计). Plain agreement is the share of readings with the same outcome; Cohen's kappa takes off what
 * chance alone would give: (po − pe) / (1 − pe).
 *
 * @param n readings compared
 * @param alike those with the same outcome
 * @param byChance the share chance alone would give, from how often each reader chose each outcome
 */
public record Agreement(long n, long alike, double byChance) {
    /** How often a pair of outcomes stood against each other. */
    public record Pair(String first, String second, long count) {}

    public static Agreement of(Collection<Pair> pairs) {
        long n = 0;
        long alike = 0;
        Map<String, Long> first = new HashMap<>();
        Map<String, Long> second = new HashMap<>();
        for (Pair pair : pairs) {
            n += pair.count();
            alike += pair.first().equals(pair.second()) ? pair.count() : 0;
            first.merge(pair.first(), pair.count(), Long::sum);
            second.merge(pair.second(), pair.count(), Long::sum);
        }
        double chance = 0;
        for (Map.Entry<String, Long> outcome : first.entrySet()) {
            chance += (double) outcome.getValue() * second.getOrDefault(outcome.getKey(), 0L);
        }
        return new Agreement(n, alike, n == 0 ? 0 : chance / ((double) n * n));
    }

    /** Empty while nothing was compared. */
    public Optional<Double> plain() {
        return n == 0 ? Optional.empty() : Optional.of((double) alike / n);
    }

    /** Empty where it says nothing: nothing compared, or both always chose the same one outcome. */
    public Optional<Double> kappa() {
        return plain().filter(share -> byChance < 1).map(share -> (share - byChance) / (1 - byChance));
    }
}
