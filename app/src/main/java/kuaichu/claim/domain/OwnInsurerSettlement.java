package kuaichu.claim.domain;

import java.util.List;
import kuaichu.claim.ExposureKind;
import kuaichu.kernel.Money;
import kuaichu.liability.LiabilityGrade;

/** 互碰自赔: each side's own compulsory insurer pays its loss; all conditions of law.md §2.2 must hold. */
final class OwnInsurerSettlement {
    private OwnInsurerSettlement() {}

    static boolean applies(Settlement.Accident accident, InsuranceRules rules, CompulsoryLimits limits) {
        return rules.ownInsurerSettlement()
                && accident.ownInsurerAgreed()
                && accident.onlyVehicleDamage()
                && accident.settled().stream().allMatch(OwnInsurerSettlement::isOwn)
                && accident.sides().size() >= 2
                && accident.sides().stream().allMatch(side -> qualifies(side, limits.atFault()));
    }

    static List<Share> shares(Settlement.Accident accident) {
        return accident.sides().stream()
                .filter(side -> !accident.isSettled(side.label()))
                .map(side -> new Share(side.label(), side.label(), ExposureKind.COMPULSORY_PROPERTY, side.loss()))
                .toList();
    }

    /** A mix of full and no liability is never settled this way. */
    private static boolean qualifies(Side side, Money limit) {
        return side.hasCompulsory()
                && side.atFault()
                && side.grade() != LiabilityGrade.FULL
                && side.hasLoss()
                && side.loss().compareTo(limit) <= 0;
    }

    private static boolean isOwn(Share share) {
        return share.kind() == ExposureKind.COMPULSORY_PROPERTY && share.payer().equals(share.victim());
    }
}
