package kuaichu.claim.domain;

import kuaichu.kernel.Money;
import kuaichu.liability.LiabilityGrade;

/**
 * One side of the accident with its fault, its cover and its loss (事故一方).
 *
 * @param label A, B, C …, unique in the accident; all ties are broken by it, so the order of sides never matters
 * @param motorVehicle false for non-motor vehicles and pedestrians, who suffer losses but have no policy
 * @param loss assessed loss, zero while unknown or not claimed
 */
public record Side(String label, boolean motorVehicle, LiabilityGrade grade, CoverTerms cover, Money loss) {
    public Side {
        if (loss.isNegative()) {
            throw new IllegalArgumentException("a loss is never negative: " + label + " " + loss);
        }
    }

    public boolean atFault() {
        return grade != LiabilityGrade.NONE;
    }

    boolean hasCompulsory() {
        return motorVehicle && cover.compulsory();
    }

    boolean hasLoss() {
        return !loss.isZero();
    }
}
