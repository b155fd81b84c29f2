package kuaichu.claim.domain;

import static kuaichu.claim.ExposureKind.COMPULSORY_PROPERTY;
import static kuaichu.claim.ExposureKind.NO_FAULT_PROPERTY;
import static kuaichu.claim.ExposureKind.OWN_DAMAGE;
import static kuaichu.claim.ExposureKind.THIRD_PARTY;
import static kuaichu.claim.domain.Sides.bicycle;
import static kuaichu.claim.domain.Sides.car;
import static kuaichu.liability.LiabilityGrade.EQUAL;
import static kuaichu.liability.LiabilityGrade.FULL;
import static kuaichu.liability.LiabilityGrade.NONE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** FEATURE: whose insurers a claimant turns to, known before any loss is. */
class PayingSidesTest {
    private static final List<Side> REAR_END = List.of(car("A", FULL, 0), car("B", NONE, 0));

    @Test
    void theBlamelessIsPaidByTheCausersInsurerAlone() {
        assertThat(PayingSides.of("B", REAR_END)).isEqualTo(Map.of("A", Set.of(COMPULSORY_PROPERTY, THIRD_PARTY)));
    }

    @Test
    void theCauserIsPaidByItsOwnInsurerAlone() {
        assertThat(PayingSides.of("A", REAR_END)).isEqualTo(Map.of("A", Set.of(OWN_DAMAGE, NO_FAULT_PROPERTY)));
    }

    @Test
    void withFaultOnBothSidesBothInsurersMayPay() {
        assertThat(PayingSides.of("A", List.of(car("A", EQUAL, 0), car("B", EQUAL, 0))))
                .isEqualTo(Map.of(
                        "A", Set.of(OWN_DAMAGE, COMPULSORY_PROPERTY), "B", Set.of(COMPULSORY_PROPERTY, THIRD_PARTY)));
    }

    @Test
    void aCyclistAtFaultIsPaidTheSmallLimitByTheBlamelessCar() {
        assertThat(PayingSides.of("B", List.of(car("A", NONE, 0), bicycle("B", FULL, 0))))
                .isEqualTo(Map.of("A", Set.of(NO_FAULT_PROPERTY)));
    }

    @Test
    void nobodysInsurerPaysACarHitByACyclist() {
        assertThat(PayingSides.of("A", List.of(car("A", NONE, 0), bicycle("B", FULL, 0))))
                .isEmpty();
    }

    @Test
    void whateverASettlementPaysWasExpectedAtTheOpening() {
        for (List<Side> sides : List.of(
                List.of(car("A", FULL, 5_000), car("B", NONE, 9_000)),
                List.of(car("A", EQUAL, 900), car("B", EQUAL, 800)),
                List.of(car("A", NONE, 900), bicycle("B", FULL, 800)))) {
            Settlement settlement = Sides.settle(sides.toArray(Side[]::new));
            assertThat(settlement.shares())
                    .allSatisfy(share -> assertThat(
                                    PayingSides.of(share.victim(), sides).get(share.payer()))
                            .contains(share.kind()));
        }
    }
}
