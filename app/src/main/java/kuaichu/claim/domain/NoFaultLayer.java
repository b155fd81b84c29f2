package kuaichu.claim.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import kuaichu.claim.ExposureKind;
import kuaichu.kernel.Money;

/**
 * 无责财产赔付: the small limit of blameless vehicles towards those at fault, {@code blameless vehicles × limit ÷ sides at fault} each (law.md §2.3).
 * Towards a motor vehicle its own insurer pays on their behalf (无责代赔); blameless vehicles never compensate each other.
 */
final class NoFaultLayer {
    private NoFaultLayer() {}

    static List<Share> shares(Settlement.Accident accident, CompulsoryLimits limits, Map<String, Money> open) {
        List<Side> blameless = accident.sides().stream()
                .filter(side -> side.hasCompulsory() && !side.atFault())
                .toList();
        List<Side> atFault = accident.sides().stream().filter(Side::atFault).toList();
        if (blameless.isEmpty() || atFault.isEmpty()) {
            return List.of();
        }
        Money pool = Money.ofFen(Math.multiplyExact(limits.notAtFault().fen(), blameless.size()));
        List<Money> caps = pool.splitProRata(Collections.nCopies(atFault.size(), Money.ofFen(1)));
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < atFault.size(); i++) {
            Money amount = open.getOrDefault(atFault.get(i).label(), Money.ZERO).atMost(caps.get(i));
            shares.addAll(sharesOf(atFault.get(i), amount, blameless));
        }
        return shares;
    }

    private static List<Share> sharesOf(Side victim, Money amount, List<Side> blameless) {
        if (victim.motorVehicle()) {
            return victim.hasCompulsory()
                    ? List.of(new Share(victim.label(), victim.label(), ExposureKind.NO_FAULT_PROPERTY, amount))
                    : List.of();
        }
        List<Money> parts = amount.splitProRata(Collections.nCopies(blameless.size(), Money.ofFen(1)));
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < blameless.size(); i++) {
            String payer = blameless.get(i).label();
            shares.add(new Share(victim.label(), payer, ExposureKind.NO_FAULT_PROPERTY, parts.get(i)));
        }
        return shares;
    }
}
