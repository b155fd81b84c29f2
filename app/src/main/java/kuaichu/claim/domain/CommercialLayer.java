package kuaichu.claim.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kuaichu.claim.ExposureKind;
import kuaichu.kernel.Money;

/** 商业险: what the compulsory policies left, by fault: the others' third-party cover, the own share by own-damage cover (RTSL-76.1(1)). */
final class CommercialLayer {
    private CommercialLayer() {}

    static List<Share> shares(Settlement.Accident accident, InsuranceRules rules, Map<String, Money> rest) {
        Map<String, Money> weights = FaultWeights.of(accident.sides(), rules);
        if (weights.isEmpty()) {
            return List.of();
        }
        Map<String, Map<String, Money>> owed = owedByDebtor(weights, rest);
        List<Share> shares = new ArrayList<>();
        for (Side side : accident.sides()) {
            Map<String, Money> debts = new TreeMap<>(owed.getOrDefault(side.label(), Map.of()));
            Money own = debts.remove(side.label());
            if (own != null && side.motorVehicle() && side.cover().ownDamage()) {
                shares.add(new Share(side.label(), side.label(), ExposureKind.OWN_DAMAGE, own));
            }
            if (side.motorVehicle()) {
                ProRata.within(thirdPartyLeft(accident, side), debts)
                        .forEach((victim, amount) ->
                                shares.add(new Share(victim, side.label(), ExposureKind.THIRD_PARTY, amount)));
            }
        }
        return shares;
    }

    /** For every side at fault: how much of whose loss it bears, its own loss among them. */
    private static Map<String, Map<String, Money>> owedByDebtor(Map<String, Money> weights, Map<String, Money> rest) {
        List<String> debtors = List.copyOf(weights.keySet());
        Map<String, Map<String, Money>> owed = new TreeMap<>();
        rest.forEach((victim, loss) -> {
            List<Money> parts = loss.splitProRata(List.copyOf(weights.values()));
            for (int i = 0; i < debtors.size(); i++) {
                owed.computeIfAbsent(debtors.get(i), d -> new TreeMap<>()).put(victim, parts.get(i));
            }
        });
        return owed;
    }

    private static Money thirdPartyLeft(Settlement.Accident accident, Side side) {
        Money used = Settlement.total(accident.settled().stream()
                .filter(s -> s.kind() == ExposureKind.THIRD_PARTY && s.payer().equals(side.label())));
        Money left = side.cover().thirdPartyLimit().minus(used);
        return left.isNegative() ? Money.ZERO : left;
    }
}
