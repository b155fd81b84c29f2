package kuaichu.claim.application;

import java.util.Map;
import kuaichu.liability.LiabilityGrade;

/**
 * What liability is paid upon (赔付依据).
 *
 * @param documentNo number of the agreement or determination
 * @param grades by label of the party
 */
record LiabilityBasis(String documentNo, Map<String, LiabilityGrade> grades) {
    LiabilityBasis {
        grades = Map.copyOf(grades);
    }

    LiabilityGrade of(String label) {
        return grades.getOrDefault(label, LiabilityGrade.NONE);
    }
}
