package kuaichu.liability;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Grades one collision in the order of law: intent and flight, then the causal faults, the overrides between them, one
 * at fault, the pairs of the table, and last the weighing by severity.
 */
final class CollisionRules {
    private static final Wording MITIGATED = new Wording(
            "有证据证明他方也有过错的，可以减轻逃逸一方的责任",
            "With proof of the others' fault, the liability of the one who fled may be reduced");
    private static final Wording ALONE =
            new Wording("因{1}一方的过错导致事故，承担全部责任", "{1} alone caused the accident and bears full liability");
    private static final Wording ALIKE =
            new Wording("{1}过错严重程度相当，同等责任", "The faults of {1} weigh alike: equal liability");
    private static final Wording HEAVIER =
            new Wording("{1}的过错更为严重，承担主要责任", "The fault of {1} is the heavier: primary liability");

    private final RuleData data;
    private final AccidentFacts facts;
    private final Grounds grounds;

    CollisionRules(RuleData data, AccidentFacts facts, Grounds grounds) {
        this.data = data;
        this.facts = facts;
        this.grounds = grounds;
    }

    Grading grade(Collision collision) {
        return overall(collision).orElseGet(() -> byFaults(collision));
    }

    /** L54 intent (PROC-60.2) and L53 flight or destroyed evidence (PROC-61) decide whatever else was done. */
    private Optional<Grading> overall(Collision collision) {
        List<PartyFacts> intending = matching(
                collision, p -> p.intentional() || collision.behavioursOf(p).contains(Behaviour.INTENTIONAL));
        List<PartyFacts> evading = matching(collision, p -> isEvading(collision.behavioursOf(p)));
        if (intending.isEmpty() && evading.isEmpty()) {
            return Optional.empty();
        }
        boolean several = intending.size() > 1
                || evading.size() > 1
                || !intending.isEmpty() && !evading.isEmpty() && !intending.equals(evading);
        if (several) {
            return Optional.of(Grading.abstained(grounds.abstain(AbstentionReason.SEVERAL_WITH_FULL_LIABILITY)));
        }
        PartyFacts bearer = intending.isEmpty() ? evading.getFirst() : intending.getFirst();
        if (intending.isEmpty()) {
            carryEvasion(collision, bearer);
        } else {
            grounds.fact(bearer, "intentional", true);
            carry(data.scenarios().of(Behaviour.INTENTIONAL), bearer);
        }
        return Optional.of(full(collision, bearer));
    }

    private static boolean isEvading(Set<Behaviour> behaviours) {
        return behaviours.contains(Behaviour.ESCAPE) || behaviours.contains(Behaviour.DESTROY_EVIDENCE);
    }

    private void carryEvasion(Collision collision, PartyFacts bearer) {
        Set<Behaviour> behaviours = collision.behavioursOf(bearer);
        behaviours.stream()
                .filter(b -> b == Behaviour.ESCAPE || b == Behaviour.DESTROY_EVIDENCE)
                .sorted()
                .forEach(b -> grounds.fact(bearer, "behaviours", b));
        Scenario scenario = data.scenarios().of(Behaviour.ESCAPE);
        List<String> citations = new ArrayList<>(scenario.citations());
        if (behaviours.contains(Behaviour.ESCAPE)) {
            citations.add("PROC-61.1(1)");
        }
        if (behaviours.contains(Behaviour.DESTROY_EVIDENCE)) {
            citations.add("PROC-61.1(2)");
        }
        grounds.carry(scenario.code(), scenario.title().about(bearer.label()), citations);
        boolean othersAtFault = collision.parties().stream()
                .filter(p -> !p.equals(bearer))
                .anyMatch(p -> !collision.behavioursOf(p).isEmpty());
        if (othersAtFault && !behaviours.contains(Behaviour.DESTROY_EVIDENCE)) {
            grounds.weigh();
            grounds.carry("G4", MITIGATED, List.of("PROC-61.2", "RTSR-92.1"));
        }
    }

    private void carry(Scenario scenario, PartyFacts party) {
        grounds.carry(scenario.code(), scenario.title().about(party.label()), scenario.citations());
    }

    private Grading byFaults(Collision collision) {
        Collision seen = collision;
        Optional<PartyFacts> yielding = new RightHandRule(facts).yielding(collision);
        if (yielding.isPresent()) {
            Set<String> accused = RightHandRule.accused(collision);
            String right = yielding.get().label();
            if (!accused.isEmpty() && !accused.contains(right)) {
                return abstained(AbstentionReason.CONTRADICTORY_FACTS);
            }
            if (!accused.isEmpty() || RightHandRule.isDecidedByDirectionAlone(collision)) {
                seen = withDirections(collision, right);
            }
        }
        List<Fault> faults = faults(seen);
        if (faults.stream().anyMatch(Fault::isLeftToPolice)) {
            return abstained(AbstentionReason.LEFT_TO_POLICE);
        }
        return byRemainingFaults(seen, afterOverrides(new EmergencyDuty(grounds).applyTo(seen, faults)));
    }

    /** The directions say who had the other on its right; only that party can have failed to give way. */
    private Collision withDirections(Collision collision, String yielding) {
        Map<String, Set<Behaviour>> behaviours = new LinkedHashMap<>();
        for (PartyFacts party : collision.parties()) {
            Set<Behaviour> own = Behaviours.without(collision.behavioursOf(party), Set.of(Behaviour.YIELD_RIGHT));
            boolean yields = party.label().equals(yielding);
            behaviours.put(party.label(), yields ? Behaviours.with(own, Behaviour.YIELD_RIGHT) : own);
            Heading heading = party.direction();
            if (heading != null) {
                grounds.fact(party, "heading", heading.degrees());
            }
        }
        return new Collision(collision.parties(), behaviours, collision.orderKnown());
    }

    private List<Fault> faults(Collision collision) {
        List<Fault> faults = new ArrayList<>();
        for (PartyFacts party : collision.parties()) {
            for (Behaviour behaviour : collision.behavioursOf(party)) {
                faults.add(new Fault(party, behaviour, data.scenarios().of(behaviour)));
            }
        }
        return faults;
    }

    private List<Fault> afterOverrides(List<Fault> faults) {
        if (faults.size() < 2) {
            return faults;
        }
        Set<Fault> beaten = Collections.newSetFromMap(new IdentityHashMap<>());
        for (RuleData.OverrideRule rule : data.overrides()) {
            for (Fault winner : faults) {
                if (rule.winning().contains(winner.behaviour())) {
                    beaten.addAll(beaten(rule, winner, faults));
                }
            }
        }
        return beaten.isEmpty()
                ? faults
                : faults.stream().filter(f -> !beaten.contains(f)).toList();
    }

    private List<Fault> beaten(RuleData.OverrideRule rule, Fault winner, List<Fault> faults) {
        List<Fault> beaten = new ArrayList<>();
        for (Fault fault : faults) {
            if (rule.losing().contains(fault.behaviour()) && !fault.label().equals(winner.label())) {
                grounds.carry(rule.id(), rule.sentence(winner.label(), fault.label()), rule.citations());
                grounds.fact(fault.party(), "behaviours", fault.behaviour());
                beaten.add(fault);
            }
        }
        return beaten;
    }

    private Grading byRemainingFaults(Collision collision, List<Fault> faults) {
        if (faults.isEmpty()) {
            return abstained(
                    facts.factsDisputed() ? AbstentionReason.FACTS_DISPUTED : AbstentionReason.NO_CAUSAL_FAULT);
        }
        if (faults.stream().noneMatch(Fault::isDecisive)) {
            return abstained(AbstentionReason.CONTRIBUTING_FAULT_ONLY);
        }
        List<PartyFacts> atFault = Faults.parties(faults);
        if (atFault.size() == 1) {
            faults.forEach(this::carry);
            if (faults.stream().allMatch(f -> f.scenario().severity().compareTo(Severity.PASSIVE) <= 0)) {
                grounds.weigh();
            }
            return full(collision, atFault.getFirst());
        }
        if (!collision.orderKnown()
                && collision.parties().size() > 2
                && Faults.holders(faults, Behaviour.REAR_END) > 1) {
            return abstained(AbstentionReason.IMPACT_ORDER_UNKNOWN);
        }
        if (collision.parties().size() == 2 && Faults.isContradictory(faults)) {
            return abstained(AbstentionReason.CONTRADICTORY_FACTS);
        }
        return byPair(collision, faults, atFault).orElseGet(() -> bySeverity(collision, faults, atFault));
    }

    private void carry(Fault fault) {
        grounds.fact(fault.party(), "behaviours", fault.behaviour());
        grounds.carry(
                fault.scenario().code(),
                fault.sentence(),
                fault.citations(facts.roadType(), facts.intersectionControl()));
    }

    private Grading full(Collision collision, PartyFacts bearer) {
        grounds.carry("G1", ALONE.with("{1}", bearer.label()), List.of("PROC-60.1(1)"));
        return Grading.of(collision, p -> Faults.isSame(p, bearer) ? LiabilityGrade.FULL : LiabilityGrade.NONE);
    }

    /** L03, L21, L30, L33, L47, L48: the table itself gives the grades of the two faults. */
    private Optional<Grading> byPair(Collision collision, List<Fault> faults, List<PartyFacts> atFault) {
        if (atFault.size() != 2) {
            return Optional.empty();
        }
        for (RuleData.PairRule rule : data.pairs()) {
            for (int first = 0; first < 2; first++) {
                PartyFacts one = atFault.get(first);
                PartyFacts two = atFault.get(1 - first);
                if (Faults.isHeaviest(faults, one, rule.first()) && Faults.isHeaviest(faults, two, rule.second())) {
                    return Optional.of(applyPair(rule, collision, faults, List.of(one, two)));
                }
            }
        }
        return Optional.empty();
    }

    private Grading applyPair(RuleData.PairRule rule, Collision collision, List<Fault> faults, List<PartyFacts> pair) {
        PartyFacts one = pair.getFirst();
        PartyFacts two = pair.getLast();
        boolean mutual = rule.first().equals(rule.second());
        faults.stream()
                .filter(f -> !f.scenario().code().equals(rule.scenario())
                        && !(mutual && rule.first().contains(f.behaviour())))
                .forEach(this::carry);
        List<String> citations = new ArrayList<>();
        faults.forEach(f -> {
            grounds.fact(f.party(), "behaviours", f.behaviour());
            citations.addAll(f.citations(facts.roadType(), facts.intersectionControl()));
        });
        citations.addAll(rule.citations());
        grounds.carry(
                rule.scenario(),
                rule.sentence(one.label(), two.label()),
                citations.stream().distinct().toList());
        if (rule.discretionary()) {
            grounds.weigh();
        }
        return Grading.of(
                collision,
                p -> Faults.isSame(p, one)
                        ? rule.firstGrade()
                        : Faults.isSame(p, two) ? rule.secondGrade() : LiabilityGrade.NONE);
    }

    /** The heavier class bears the primary, the same class the equal liability; always the officer's to weigh again. */
    private Grading bySeverity(Collision collision, List<Fault> faults, List<PartyFacts> atFault) {
        Severity top = atFault.stream()
                .map(p -> Faults.heaviest(faults, p))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<PartyFacts> heaviest =
                atFault.stream().filter(p -> Faults.heaviest(faults, p) == top).toList();
        if (heaviest.size() > 1 && heaviest.size() < atFault.size()) {
            return abstained(AbstentionReason.MIXED_SEVERITY);
        }
        faults.forEach(this::carry);
        grounds.weigh();
        List<String> labels = heaviest.stream().map(PartyFacts::label).toList();
        boolean equal = heaviest.size() > 1;
        grounds.carry(
                equal ? "G3" : "G2",
                equal ? ALIKE.withAll("{1}", labels) : HEAVIER.withAll("{1}", labels),
                List.of("PROC-60.1(2)"));
        return Grading.of(collision, p -> {
            if (!atFault.contains(p)) {
                return LiabilityGrade.NONE;
            }
            return equal
                    ? LiabilityGrade.EQUAL
                    : heaviest.contains(p) ? LiabilityGrade.PRIMARY : LiabilityGrade.SECONDARY;
        });
    }

    private Grading abstained(AbstentionReason reason) {
        return Grading.abstained(grounds.abstain(reason));
    }

    private static List<PartyFacts> matching(Collision collision, Predicate<PartyFacts> wanted) {
        List<PartyFacts> found = List.of();
        for (PartyFacts party : collision.parties()) {
            if (wanted.test(party)) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(party);
            }
        }
        return found;
    }
}
