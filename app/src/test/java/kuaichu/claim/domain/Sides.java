package kuaichu.claim.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kuaichu.kernel.Money;
import kuaichu.liability.LiabilityGrade;

/** A small language for accidents in tests. */
final class Sides {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final CoverTerms FULL_COVER = new CoverTerms(true, Money.ofYuan(1_000_000), true);
    static final CoverTerms COMPULSORY_ONLY = new CoverTerms(true, Money.ZERO, false);
    static final InsuranceRules RULES = rules(true);

    private Sides() {}

    static InsuranceRules rules(boolean ownInsurerSettlement) {
        return new InsuranceRules(
                List.of(
                        new CompulsoryLimits(LocalDate.of(2008, 2, 1), Money.ofYuan(2_000), Money.ofYuan(100)),
                        new CompulsoryLimits(LocalDate.of(2020, 9, 19), Money.ofYuan(2_000), Money.ofYuan(100))),
                Map.of(
                        LiabilityGrade.FULL, 100,
                        LiabilityGrade.PRIMARY, 70,
                        LiabilityGrade.EQUAL, 50,
                        LiabilityGrade.SECONDARY, 30,
                        LiabilityGrade.NONE, 0),
                Money.ofYuan(50_000),
                ownInsurerSettlement);
    }

    static Side car(String label, LiabilityGrade grade, long lossYuan) {
        return new Side(label, true, grade, FULL_COVER, Money.ofYuan(lossYuan));
    }

    static Side bicycle(String label, LiabilityGrade grade, long lossYuan) {
        return new Side(label, false, grade, CoverTerms.NONE, Money.ofYuan(lossYuan));
    }

    static Settlement.Accident accident(Side... sides) {
        return new Settlement.Accident(TODAY, Arrays.asList(sides), true, true, List.of());
    }

    static Settlement settle(Side... sides) {
        return Settlement.of(accident(sides), RULES);
    }

    /** One line a share: {@code B <- A COMPULSORY_PROPERTY 2000.00}. */
    static String text(Settlement settlement) {
        return settlement.shares().stream()
                .map(s -> s.victim() + " <- " + s.payer() + " " + s.kind() + " "
                        + s.amount().yuan() + "\n")
                .collect(Collectors.joining());
    }
}
