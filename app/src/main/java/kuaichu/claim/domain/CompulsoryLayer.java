package kuaichu.claim.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kuaichu.claim.ExposureKind;
import kuaichu.kernel.Money;

/**
 * 交强险: every vehicle at fault pays the others up to its limit, whatever its share of fault; several victims share a limit pro rata (INTERP-19).
 * A victim of several vehicles asks them in equal parts, and asks again where limits are left, until losses or limits are used up.
 */
final class CompulsoryLayer {
    private final Map<String, Money> demands;
    private final Map<String, Money> limits = new TreeMap<>();
    private final List<Share> shares = new ArrayList<>();

    private CompulsoryLayer(Map<String, Money> open) {
        demands = new TreeMap<>(open);
    }

    static List<Share> shares(Settlement.Accident accident, CompulsoryLimits limits, Map<String, Money> open) {
        CompulsoryLayer layer = new CompulsoryLayer(open);
        accident.sides().stream()
                .filter(side -> side.hasCompulsory() && side.atFault())
                .forEach(side -> layer.limits.put(side.label(), left(limits.atFault(), used(accident, side.label()))));
        layer.limits.values().removeIf(Money::isZero);
        boolean moved = true;
        while (moved) {
            moved = layer.round();
        }
        return layer.merged();
    }

    private static Money used(Settlement.Accident accident, String payer) {
        return Settlement.total(accident.settled().stream()
                .filter(s -> s.kind() == ExposureKind.COMPULSORY_PROPERTY
                        && s.payer().equals(payer)));
    }

    private static Money left(Money limit, Money used) {
        return used.compareTo(limit) >= 0 ? Money.ZERO : limit.minus(used);
    }

    /** Ends after at most one round more than there are payers: a round that cannot pay in full uses up a limit. */
    private boolean round() {
        Map<String, Map<String, Money>> requests = requestsByPayer();
        requests.forEach(this::pay);
        return !requests.isEmpty();
    }

    private Map<String, Map<String, Money>> requestsByPayer() {
        Map<String, Map<String, Money>> requests = new TreeMap<>();
        demands.forEach((victim, demand) -> {
            List<String> payers = limits.keySet().stream()
                    .filter(payer -> !payer.equals(victim))
                    .toList();
            if (!payers.isEmpty()) {
                List<Money> parts = demand.splitProRata(Collections.nCopies(payers.size(), Money.ofFen(1)));
                for (int i = 0; i < payers.size(); i++) {
                    if (!parts.get(i).isZero()) {
                        requests.computeIfAbsent(payers.get(i), p -> new TreeMap<>())
                                .put(victim, parts.get(i));
                    }
                }
            }
        });
        return requests;
    }

    private void pay(String payer, Map<String, Money> requests) {
        Money limit = limits.getOrDefault(payer, Money.ZERO);
        Map<String, Money> granted = ProRata.within(limit, requests);
        granted.forEach((victim, amount) -> {
            shares.add(new Share(victim, payer, ExposureKind.COMPULSORY_PROPERTY, amount));
            demands.merge(victim, amount, Money::minus);
            limits.merge(payer, amount, Money::minus);
        });
        demands.values().removeIf(Money::isZero);
        limits.values().removeIf(Money::isZero);
    }

    private List<Share> merged() {
        Map<List<String>, Money> sums = new LinkedHashMap<>();
        shares.forEach(s -> sums.merge(List.of(s.victim(), s.payer()), s.amount(), Money::plus));
        return sums.entrySet().stream()
                .map(e -> new Share(
                        e.getKey().getFirst(), e.getKey().getLast(), ExposureKind.COMPULSORY_PROPERTY, e.getValue()))
                .toList();
    }
}
