package kuaichu.claim.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import kuaichu.kernel.Money;

/**
 * Who pays whom how much (赔款计算): compulsory insurance first, not in proportion to fault, then third-party and own-damage cover by ratio
 * (law.md §2.1–2.5; RTSL-76.1, CALI-21, INTERP-19). Pure arithmetic to the fen; the order of the sides never matters.
 *
 * <p>Left to people: the up to ten percent of a blameless motor vehicle towards a non-motor victim (RTSL-76.1(2)) and subrogation (INS-60).
 *
 * @param shares in order of victim, payer and kind, none of them zero
 * @param byOwnInsurers whether it is 互碰自赔, which every side must agree to
 */
public record Settlement(List<Share> shares, boolean byOwnInsurers) {
    public Settlement {
        shares = List.copyOf(shares);
    }

    /**
     * The accident as far as it is known.
     *
     * @param onlyVehicleDamage nobody hurt, nothing damaged outside the vehicles
     * @param ownInsurerAgreed every side agreed to claim from its own insurer (互碰自赔)
     * @param settled what was promised to victims before; these victims get nothing more and the limits are used up by it
     */
    public record Accident(
            LocalDate accidentOn,
            List<Side> sides,
            boolean onlyVehicleDamage,
            boolean ownInsurerAgreed,
            List<Share> settled) {
        public Accident {
            sides = sides.stream().sorted(Comparator.comparing(Side::label)).toList();
            settled = List.copyOf(settled);
            Set<String> labels = new HashSet<>();
            sides.forEach(side -> {
                if (!labels.add(side.label())) {
                    throw new IllegalArgumentException("two sides with label " + side.label());
                }
            });
        }

        boolean isSettled(String victim) {
            return settled.stream().anyMatch(s -> s.victim().equals(victim));
        }
    }

    public static Settlement of(Accident accident, InsuranceRules rules) {
        CompulsoryLimits limits = rules.limitsOn(accident.accidentOn());
        if (OwnInsurerSettlement.applies(accident, rules, limits)) {
            return new Settlement(OwnInsurerSettlement.shares(accident), true);
        }
        Map<String, Money> open = openLosses(accident);
        List<Share> noFault = NoFaultLayer.shares(accident, limits, open);
        List<Share> compulsory = CompulsoryLayer.shares(accident, limits, less(open, noFault));
        Map<String, Money> rest = less(less(open, noFault), compulsory);
        List<Share> commercial = CommercialLayer.shares(accident, rules, rest);
        List<Share> shares = Stream.of(noFault, compulsory, commercial)
                .flatMap(List::stream)
                .filter(s -> !s.amount().isZero())
                .sorted(Comparator.comparing(Share::victim)
                        .thenComparing(Share::payer)
                        .thenComparing(Share::kind))
                .toList();
        return new Settlement(shares, false);
    }

    /** Everything one victim gets. */
    public Money paidTo(String victim) {
        return total(shares.stream().filter(s -> s.victim().equals(victim)));
    }

    public List<Share> sharesOf(String victim, String payer) {
        return shares.stream()
                .filter(s -> s.victim().equals(victim) && s.payer().equals(payer))
                .toList();
    }

    static Money total(Stream<Share> shares) {
        return shares.map(Share::amount).reduce(Money.ZERO, Money::plus);
    }

    private static Map<String, Money> openLosses(Accident accident) {
        Map<String, Money> open = new TreeMap<>();
        accident.sides().stream()
                .filter(Side::hasLoss)
                .filter(side -> !accident.isSettled(side.label()))
                .forEach(side -> open.put(side.label(), side.loss()));
        return open;
    }

    private static Map<String, Money> less(Map<String, Money> losses, List<Share> paid) {
        Map<String, Money> rest = new TreeMap<>(losses);
        paid.forEach(share -> rest.merge(share.victim(), share.amount(), Money::minus));
        rest.values().removeIf(Money::isZero);
        return rest;
    }
}
