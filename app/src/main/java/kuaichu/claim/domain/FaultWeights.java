package kuaichu.claim.domain;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import kuaichu.kernel.Money;
import kuaichu.liability.LiabilityGrade;

/**
 * In which proportion the sides at fault bear a loss (责任比例). Two sides take the table as it stands (70 to 30); several of one grade share
 * that grade's percent, and what does not add up to a hundred (three equal sides) is taken relatively.
 */
final class FaultWeights {
    private FaultWeights() {}

    /** Relative whole weights by label of the sides at fault; empty when nobody bears any. */
    static Map<String, Money> of(List<Side> sides, InsuranceRules rules) {
        Map<LiabilityGrade, Long> counts = sides.stream()
                .map(Side::grade)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        long product = counts.values().stream().reduce(1L, Math::multiplyExact);
        Map<String, Money> weights = new TreeMap<>();
        for (Side side : sides) {
            long count = counts.getOrDefault(side.grade(), 1L);
            long weight = rules.percentOf(side.grade()) * (product / count);
            if (weight > 0) {
                weights.put(side.label(), Money.ofFen(weight));
            }
        }
        return weights;
    }
}
