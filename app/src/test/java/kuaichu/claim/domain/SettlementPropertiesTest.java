package kuaichu.claim.domain;

import static kuaichu.claim.domain.Sides.RULES;
import static kuaichu.claim.domain.Sides.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import kuaichu.claim.ExposureKind;
import kuaichu.kernel.Money;
import kuaichu.liability.LiabilityGrade;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** FEATURE: what must hold for every accident, whatever the grades, covers and losses. */
class SettlementPropertiesTest {
    private static final int MOST_SIDES = 6;

    @Property
    void nobodyIsPaidMoreThanTheLoss(@ForAll("accidents") Settlement.Accident accident) {
        Settlement settlement = Settlement.of(accident, RULES);

        for (Side side : accident.sides()) {
            assertThat(settlement.paidTo(side.label())).isLessThanOrEqualTo(side.loss());
        }
        assertThat(settlement.shares()).allMatch(s -> s.amount().compareTo(Money.ZERO) > 0);
    }

    @Property
    void noLimitIsEverExceeded(@ForAll("accidents") Settlement.Accident accident) {
        Settlement settlement = Settlement.of(accident, RULES);
        long blameless = accident.sides().stream()
                .filter(s -> s.hasCompulsory() && !s.atFault())
                .count();

        for (Side side : accident.sides()) {
            assertThat(paidBy(settlement, side, ExposureKind.COMPULSORY_PROPERTY))
                    .isLessThanOrEqualTo(side.hasCompulsory() ? Money.ofYuan(2_000) : Money.ZERO);
            assertThat(paidBy(settlement, side, ExposureKind.THIRD_PARTY))
                    .isLessThanOrEqualTo(side.cover().thirdPartyLimit());
        }
        assertThat(Settlement.total(
                        settlement.shares().stream().filter(s -> s.kind() == ExposureKind.NO_FAULT_PROPERTY)))
                .isLessThanOrEqualTo(Money.ofYuan(100 * blameless));
    }

    @Property
    void whenEverySideIsFullyCoveredTheSumsBalanceToTheFen(@ForAll("coveredAccidents") Settlement.Accident accident) {
        Settlement settlement = Settlement.of(accident, RULES);

        for (Side side : accident.sides()) {
            assertThat(settlement.paidTo(side.label())).isEqualTo(side.loss());
        }
    }

    @Property
    void theOrderOfTheSidesNeverMatters(@ForAll("accidents") Settlement.Accident accident, @ForAll Random random) {
        List<Side> shuffled = new ArrayList<>(accident.sides());
        Collections.shuffle(shuffled, random);
        var other = new Settlement.Accident(TODAY, shuffled, accident.onlyVehicleDamage(), true, List.of());

        assertThat(Settlement.of(other, RULES)).isEqualTo(Settlement.of(accident, RULES));
    }

    @Property
    void settlingOneVictimAfterTheOtherNeverBreaksALimit(@ForAll("accidents") Settlement.Accident accident) {
        List<Share> settled = new ArrayList<>();
        for (Side side : accident.sides()) {
            var next = new Settlement.Accident(
                    TODAY, accident.sides(), accident.onlyVehicleDamage(), true, List.copyOf(settled));
            Settlement.of(next, RULES).shares().stream()
                    .filter(s -> s.victim().equals(side.label()))
                    .forEach(settled::add);
        }

        Settlement whole = new Settlement(settled, false);
        for (Side side : accident.sides()) {
            assertThat(paidBy(whole, side, ExposureKind.COMPULSORY_PROPERTY)).isLessThanOrEqualTo(Money.ofYuan(2_000));
            assertThat(paidBy(whole, side, ExposureKind.THIRD_PARTY))
                    .isLessThanOrEqualTo(side.cover().thirdPartyLimit());
            assertThat(whole.paidTo(side.label())).isLessThanOrEqualTo(side.loss());
        }
    }

    @Property
    void aBlamelessSideNeverPaysByRatioNorUpToTheFullLimit(@ForAll("accidents") Settlement.Accident accident) {
        Settlement settlement = Settlement.of(accident, RULES);

        accident.sides().stream().filter(s -> !s.atFault()).forEach(side -> {
            assertThat(paidBy(settlement, side, ExposureKind.THIRD_PARTY)).isEqualTo(Money.ZERO);
            assertThat(paidBy(settlement, side, ExposureKind.COMPULSORY_PROPERTY))
                    .isEqualTo(Money.ZERO);
        });
    }

    @Provide
    Arbitrary<Settlement.Accident> accidents() {
        Arbitrary<CoverTerms> covers = Combinators.combine(
                        Arbitraries.of(true, false), losses(), Arbitraries.of(true, false))
                .as(CoverTerms::new);
        return accidentsOf(Combinators.combine(
                        Arbitraries.of(true, true, true, false),
                        Arbitraries.of(LiabilityGrade.values()),
                        covers,
                        losses())
                .as((motor, grade, cover, loss) -> new Side("?", motor, grade, motor ? cover : CoverTerms.NONE, loss)));
    }

    /** All are motor vehicles with full cover, and somebody is at fault. */
    @Provide
    Arbitrary<Settlement.Accident> coveredAccidents() {
        return accidentsOf(Combinators.combine(Arbitraries.of(LiabilityGrade.values()), losses())
                        .as((grade, loss) -> new Side("?", true, grade, Sides.FULL_COVER, loss)))
                .filter(a -> a.sides().stream().anyMatch(Side::atFault));
    }

    private static Arbitrary<Settlement.Accident> accidentsOf(Arbitrary<Side> sides) {
        Arbitrary<List<Side>> lists = sides.list().ofMinSize(1).ofMaxSize(MOST_SIDES);
        return Combinators.combine(lists, Arbitraries.of(true, false))
                .as((list, vehiclesOnly) ->
                        new Settlement.Accident(TODAY, labelled(list), vehiclesOnly, true, List.of()));
    }

    private static Arbitrary<Money> losses() {
        return Arbitraries.oneOf(
                Arbitraries.just(Money.ZERO),
                Arbitraries.longs().between(1, 250_000).map(Money::ofFen),
                Arbitraries.longs().between(1, 5_000_000).map(Money::ofFen));
    }

    private static List<Side> labelled(List<Side> sides) {
        return IntStream.range(0, sides.size())
                .mapToObj(i -> {
                    Side s = sides.get(i);
                    String label = String.valueOf((char) ('A' + i));
                    return new Side(label, s.motorVehicle(), s.grade(), s.cover(), s.loss());
                })
                .toList();
    }

    private static Money paidBy(Settlement settlement, Side side, ExposureKind kind) {
        return Settlement.total(
                settlement.shares().stream().filter(s -> s.payer().equals(side.label()) && s.kind() == kind));
    }
}
