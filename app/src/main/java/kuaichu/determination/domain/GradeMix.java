package kuaichu.determination.domain;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import kuaichu.liability.LiabilityGrade;

/**
 * Which grades may stand together (责任组合), PROC-60: one at fault bears all; several at fault bear primary and secondary, or the same;
 * nobody at fault bears none.
 */
public final class GradeMix {
    private GradeMix() {}

    public static boolean isLegal(Collection<LiabilityGrade> grades) {
        if (grades.isEmpty()) {
            return false;
        }
        Map<LiabilityGrade, Integer> counts = new EnumMap<>(LiabilityGrade.class);
        grades.forEach(grade -> counts.merge(grade, 1, Integer::sum));
        int full = counts.getOrDefault(LiabilityGrade.FULL, 0);
        int primary = counts.getOrDefault(LiabilityGrade.PRIMARY, 0);
        int secondary = counts.getOrDefault(LiabilityGrade.SECONDARY, 0);
        int equal = counts.getOrDefault(LiabilityGrade.EQUAL, 0);
        int none = counts.getOrDefault(LiabilityGrade.NONE, 0);
        boolean oneAtFault = full == 1 && none == grades.size() - 1;
        boolean unequal = full == 0 && equal == 0 && primary >= 1 && secondary >= 1;
        boolean alike = full == 0 && primary == 0 && secondary == 0 && equal >= 2;
        boolean nobody = none == grades.size();
        return oneAtFault || unequal || alike || nobody;
    }
}
