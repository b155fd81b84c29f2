package kuaichu.claim.domain;

import static kuaichu.claim.domain.Sides.COMPULSORY_ONLY;
import static kuaichu.claim.domain.Sides.RULES;
import static kuaichu.claim.domain.Sides.TODAY;
import static kuaichu.claim.domain.Sides.accident;
import static kuaichu.claim.domain.Sides.bicycle;
import static kuaichu.claim.domain.Sides.car;
import static kuaichu.claim.domain.Sides.settle;
import static kuaichu.claim.domain.Sides.text;
import static kuaichu.liability.LiabilityGrade.EQUAL;
import static kuaichu.liability.LiabilityGrade.FULL;
import static kuaichu.liability.LiabilityGrade.NONE;
import static kuaichu.liability.LiabilityGrade.PRIMARY;
import static kuaichu.liability.LiabilityGrade.SECONDARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import kuaichu.claim.ExposureKind;
import kuaichu.kernel.Money;
import org.junit.jupiter.api.Test;

/** FEATURE: who pays whom how much; the reference computations of law.md §2.5 and the rules of §2.1 to §2.3. */
class SettlementTest {

    @Test
    void fullAgainstNoLiabilityPaysTheVictimFromBothPoliciesAndTheCauserFromItsOwn() {
        assertThat(text(settle(car("A", FULL, 5_000), car("B", NONE, 9_000)))).isEqualTo("""
                A <- A OWN_DAMAGE 4900.00
                A <- A NO_FAULT_PROPERTY 100.00
                B <- A COMPULSORY_PROPERTY 2000.00
                B <- A THIRD_PARTY 7000.00
                """);
    }

    @Test
    void equalFaultTakesTheOthersCompulsoryPolicyFirstAndSplitsTheRest() {
        assertThat(text(settle(car("A", EQUAL, 3_000), car("B", EQUAL, 5_000)))).isEqualTo("""
                A <- A OWN_DAMAGE 500.00
                A <- B COMPULSORY_PROPERTY 2000.00
                A <- B THIRD_PARTY 500.00
                B <- A COMPULSORY_PROPERTY 2000.00
                B <- A THIRD_PARTY 1500.00
                B <- B OWN_DAMAGE 1500.00
                """);
    }

    @Test
    void theVictimsOfAChainShareTheSingleCompulsoryLimitProRata() {
        assertThat(text(settle(car("A", NONE, 1_000), car("B", NONE, 3_000), car("C", FULL, 0))))
                .isEqualTo("""
                A <- C COMPULSORY_PROPERTY 500.00
                A <- C THIRD_PARTY 500.00
                B <- C COMPULSORY_PROPERTY 1500.00
                B <- C THIRD_PARTY 1500.00
                """);
    }

    @Test
    void primaryAndSecondaryFaultSplitSeventyToThirty() {
        assertThat(text(settle(car("A", PRIMARY, 12_000), car("B", SECONDARY, 2_000))))
                .isEqualTo("""
                A <- A OWN_DAMAGE 7000.00
                A <- B COMPULSORY_PROPERTY 2000.00
                A <- B THIRD_PARTY 3000.00
                B <- A COMPULSORY_PROPERTY 2000.00
                """);
    }

    @Test
    void smallLossesOfSidesThatAllBearFaultAreEachPaidByTheOwnInsurer() {
        assertThat(text(settle(car("A", PRIMARY, 2_000), car("B", SECONDARY, 800))))
                .isEqualTo("""
                A <- A COMPULSORY_PROPERTY 2000.00
                B <- B COMPULSORY_PROPERTY 800.00
                """);
    }

    @Test
    void oneLossAboveTheLimitMakesItAnOrdinaryClaim() {
        Settlement settlement = settle(car("A", EQUAL, 2_001), car("B", EQUAL, 800));

        assertThat(settlement.shares())
                .noneMatch(s -> s.victim().equals(s.payer()) && s.kind() == ExposureKind.COMPULSORY_PROPERTY);
    }

    @Test
    void fullAgainstNoLiabilityIsNeverSettledByTheOwnInsurers() {
        assertThat(text(settle(car("A", FULL, 800), car("B", NONE, 900)))).isEqualTo("""
                A <- A OWN_DAMAGE 700.00
                A <- A NO_FAULT_PROPERTY 100.00
                B <- A COMPULSORY_PROPERTY 900.00
                """);
    }

    @Test
    void withoutAgreementOrWithOtherDamageEachClaimsFromTheOther() {
        Side a = car("A", EQUAL, 800);
        Side b = car("B", EQUAL, 900);
        var notAgreed = new Settlement.Accident(TODAY, List.of(a, b), true, false, List.of());
        var otherDamage = new Settlement.Accident(TODAY, List.of(a, b), false, true, List.of());

        assertThat(List.of(
                        text(Settlement.of(notAgreed, RULES)),
                        text(Settlement.of(otherDamage, RULES)),
                        text(Settlement.of(accident(a, b), Sides.rules(false)))))
                .containsOnly("""
                        A <- B COMPULSORY_PROPERTY 800.00
                        B <- A COMPULSORY_PROPERTY 900.00
                        """);
    }

    @Test
    void twoBlamelessVehiclesBringTheCauserTwiceTheSmallLimit() {
        Settlement settlement = settle(car("A", NONE, 1_000), car("B", NONE, 1_000), car("C", FULL, 4_000));

        assertThat(settlement.sharesOf("C", "C"))
                .containsExactly(
                        new Share("C", "C", ExposureKind.OWN_DAMAGE, Money.ofYuan(3_800)),
                        new Share("C", "C", ExposureKind.NO_FAULT_PROPERTY, Money.ofYuan(200)));
    }

    @Test
    void oneBlamelessVehicleSharesItsSmallLimitBetweenTwoAtFault() {
        Settlement settlement = settle(car("A", PRIMARY, 4_000), car("B", SECONDARY, 4_000), car("C", NONE, 0));

        assertThat(settlement.sharesOf("A", "A")).contains(halfOfTheSmallLimit("A"));
        assertThat(settlement.sharesOf("B", "B")).contains(halfOfTheSmallLimit("B"));
    }

    @Test
    void blamelessVehiclesNeverCompensateEachOther() {
        assertThat(settle(car("A", NONE, 1_000), car("B", NONE, 2_000)).shares())
                .isEmpty();
    }

    @Test
    void aSingleVehicleIsPaidByItsOwnCover() {
        assertThat(text(settle(car("A", FULL, 6_000)))).isEqualTo("A <- A OWN_DAMAGE 6000.00\n");
    }

    @Test
    void threeEqualSidesBearAThirdEach() {
        assertThat(text(settle(car("A", EQUAL, 34_000), car("B", EQUAL, 0), car("C", EQUAL, 0))))
                .isEqualTo("""
                A <- A OWN_DAMAGE 10000.00
                A <- B COMPULSORY_PROPERTY 2000.00
                A <- B THIRD_PARTY 10000.00
                A <- C COMPULSORY_PROPERTY 2000.00
                A <- C THIRD_PARTY 10000.00
                """);
    }

    @Test
    void aCyclistIsAVictimButPaysByNoPolicy() {
        assertThat(text(settle(car("A", PRIMARY, 1_000), bicycle("B", SECONDARY, 3_000))))
                .isEqualTo("""
                A <- A OWN_DAMAGE 700.00
                B <- A COMPULSORY_PROPERTY 2000.00
                B <- A THIRD_PARTY 700.00
                """);
    }

    @Test
    void withoutThirdPartyAndOwnDamageCoverOnlyTheCompulsoryPolicyPays() {
        Side causer = new Side("A", true, FULL, COMPULSORY_ONLY, Money.ofYuan(5_000));

        assertThat(text(settle(causer, car("B", NONE, 9_000)))).isEqualTo("""
                A <- A NO_FAULT_PROPERTY 100.00
                B <- A COMPULSORY_PROPERTY 2000.00
                """);
    }

    @Test
    void anExhaustedThirdPartyLimitIsSharedProRata() {
        Side causer = new Side("C", true, FULL, new CoverTerms(true, Money.ofYuan(1_000), true), Money.ZERO);

        Settlement settlement = settle(car("A", NONE, 2_000), car("B", NONE, 6_000), causer);

        assertThat(settlement.paidTo("A")).isEqualTo(Money.ofYuan(750));
        assertThat(settlement.paidTo("B")).isEqualTo(Money.ofYuan(2_250));
    }

    @Test
    void whatWasPromisedBeforeUsesUpTheLimitAndIsNotPromisedAgain() {
        List<Share> first = List.of(new Share("A", "C", ExposureKind.COMPULSORY_PROPERTY, Money.ofYuan(1_500)));
        List<Side> sides = List.of(car("A", NONE, 1_500), car("B", NONE, 3_000), car("C", FULL, 0));

        Settlement second = Settlement.of(new Settlement.Accident(TODAY, sides, true, true, first), RULES);

        assertThat(text(second)).isEqualTo("""
                B <- C COMPULSORY_PROPERTY 500.00
                B <- C THIRD_PARTY 2500.00
                """);
    }

    @Test
    void anAccidentBeforeTheFirstKnownLimitsIsAnError() {
        var old = new Settlement.Accident(LocalDate.of(1999, 1, 1), List.of(car("A", FULL, 1)), true, true, List.of());

        assertThatThrownBy(() -> Settlement.of(old, RULES)).hasMessageContaining("1999-01-01");
    }

    private static Share halfOfTheSmallLimit(String label) {
        return new Share(label, label, ExposureKind.NO_FAULT_PROPERTY, Money.ofYuan(50));
    }
}
