package kuaichu.claim.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kuaichu.claim.ExposureKind;
import kuaichu.liability.LiabilityGrade;

/** Whose insurers a claimant can turn to and under what (赔付主体), known from the grades alone, before any loss is assessed. */
public final class PayingSides {
    private PayingSides() {}

    /** Kinds by label of the side whose insurer pays; empty when nobody's insurer pays this claimant. */
    public static Map<String, Set<ExposureKind>> of(String claimantLabel, List<Side> sides) {
        Side claimant = sides.stream()
                .filter(s -> s.label().equals(claimantLabel))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no side " + claimantLabel));
        Map<String, Set<ExposureKind>> paying = new TreeMap<>();
        for (Side side : sides) {
            Set<ExposureKind> kinds = side.equals(claimant) ? ownKinds(claimant, sides) : kindsOf(side, claimant);
            if (!kinds.isEmpty()) {
                paying.put(side.label(), kinds);
            }
        }
        return paying;
    }

    private static Set<ExposureKind> kindsOf(Side other, Side claimant) {
        if (!other.motorVehicle()) {
            return Set.of();
        }
        if (other.atFault()) {
            return EnumSet.of(ExposureKind.COMPULSORY_PROPERTY, ExposureKind.THIRD_PARTY);
        }
        boolean paysItself = claimant.atFault() && !claimant.motorVehicle();
        return paysItself ? EnumSet.of(ExposureKind.NO_FAULT_PROPERTY) : Set.of();
    }

    private static Set<ExposureKind> ownKinds(Side claimant, List<Side> sides) {
        Set<ExposureKind> kinds = EnumSet.noneOf(ExposureKind.class);
        if (claimant.motorVehicle() && claimant.atFault()) {
            kinds.add(ExposureKind.OWN_DAMAGE);
            if (sides.stream().anyMatch(s -> s.motorVehicle() && !s.atFault())) {
                kinds.add(ExposureKind.NO_FAULT_PROPERTY);
            }
            if (sides.size() > 1 && sides.stream().allMatch(PayingSides::sharesFault)) {
                kinds.add(ExposureKind.COMPULSORY_PROPERTY);
            }
        }
        return kinds;
    }

    /** As 互碰自赔 wants it of every side (law.md §2.2). */
    private static boolean sharesFault(Side side) {
        return side.motorVehicle() && side.atFault() && side.grade() != LiabilityGrade.FULL;
    }
}
