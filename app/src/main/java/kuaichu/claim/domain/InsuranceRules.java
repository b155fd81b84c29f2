package kuaichu.claim.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kuaichu.kernel.Money;
import kuaichu.liability.LiabilityGrade;

/**
 * The city's insurance rules as data (保险规则): limits by date of accident, ratios of fault, the ceiling of quick claims.
 *
 * @param limits any order, at least one
 * @param percentOfFault percent of a loss a party of that grade bears when it stands alone against the others, 0 to 100
 * @param ceiling largest loss one assessment may state
 * @param ownInsurerSettlement whether the city lets each side claim from its own compulsory insurer (互碰自赔)
 */
public record InsuranceRules(
        List<CompulsoryLimits> limits,
        Map<LiabilityGrade, Integer> percentOfFault,
        Money ceiling,
        boolean ownInsurerSettlement) {

    public InsuranceRules {
        limits = limits.stream()
                .sorted(Comparator.comparing(CompulsoryLimits::from).reversed())
                .toList();
        percentOfFault = Map.copyOf(new EnumMap<>(percentOfFault));
        for (LiabilityGrade grade : LiabilityGrade.values()) {
            int percent = percentOfFault.getOrDefault(grade, -1);
            if (percent < 0 || percent > 100) {
                throw new IllegalArgumentException("no percent between 0 and 100 for " + grade);
            }
        }
        if (limits.isEmpty() || ceiling.isNegative() || ceiling.isZero()) {
            throw new IllegalArgumentException("limits or ceiling are missing");
        }
    }

    /** @throws IllegalArgumentException for an accident before the first known limits */
    public CompulsoryLimits limitsOn(LocalDate accidentOn) {
        return limits.stream()
                .filter(l -> !l.from().isAfter(accidentOn))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no compulsory limits known for " + accidentOn));
    }

    public int percentOf(LiabilityGrade grade) {
        return percentOfFault.getOrDefault(grade, 0);
    }
}
