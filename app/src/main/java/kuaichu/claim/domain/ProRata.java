package kuaichu.claim.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kuaichu.kernel.Money;

/** Several victims, one limit (按损失比例分摊), INTERP-19. */
final class ProRata {
    private ProRata() {}

    /** Every request in full while the limit suffices, else the whole limit pro rata; no fen is lost and nobody gets more than asked. */
    static Map<String, Money> within(Money limit, Map<String, Money> requests) {
        Money total = requests.values().stream().reduce(Money.ZERO, Money::plus);
        if (total.compareTo(limit) <= 0) {
            return requests;
        }
        TreeMap<String, Money> sorted = new TreeMap<>(requests);
        List<Money> parts = limit.splitProRata(new ArrayList<>(sorted.values()));
        Map<String, Money> granted = new TreeMap<>();
        int i = 0;
        for (String victim : sorted.keySet()) {
            granted.put(victim, parts.get(i++));
        }
        return granted;
    }
}
