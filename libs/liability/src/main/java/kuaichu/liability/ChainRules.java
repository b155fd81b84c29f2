package kuaichu.liability;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Chains of contacts (多车事故): contacts one party caused belong together, a pushed vehicle is not at fault for what it
 * was pushed into, and contacts with different causes are accidents of their own.
 */
final class ChainRules {
    private static final Wording PUSHED = new Wording(
            "{1}被推动后碰撞他车，对该次碰撞无过错", "{1} was pushed into another vehicle and is not at fault for that collision");

    private final RuleData data;

    ChainRules(RuleData data) {
        this.data = data;
    }

    Proposal propose(AccidentFacts facts, Grounds grounds) {
        CollisionRules rules = new CollisionRules(data, facts, grounds);
        List<Impact> impacts = facts.impacts();
        if (impacts == null || impacts.isEmpty()) {
            return whole(rules.grade(Collision.of(facts.parties(), false)));
        }
        List<Impact> ordered = impacts.stream()
                .sorted(Comparator.comparing(Impact::seq, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        Chain chain = new Chain(ordered);
        explain(chain, grounds);
        if (chain.parts().size() == 1) {
            return whole(rules.grade(chain.wholeOf(facts)));
        }
        if (chain.isOrderNeeded() && !isOrderKnown(impacts)) {
            return Proposal.abstained(grounds.abstain(AbstentionReason.IMPACT_ORDER_UNKNOWN));
        }
        if (chain.isFaultOutside(facts)) {
            return Proposal.abstained(grounds.abstain(AbstentionReason.NON_CONTACT_FAULT));
        }
        Wording apart =
                new Wording("共{n}次相互独立的碰撞，分别认定责任", "{n} independent collisions, each with liability of its own");
        grounds.carry("C2", apart.with("{n}", String.valueOf(chain.parts().size())), List.of("PROC-60.1"));
        return inParts(chain, facts, rules);
    }

    private static Proposal whole(Grading grading) {
        return new Proposal(grading.grades(), List.of(), grading.abstention());
    }

    private static Proposal inParts(Chain chain, AccidentFacts facts, CollisionRules rules) {
        List<SubAccident> parts = new ArrayList<>();
        for (String cause : chain.parts().keySet()) {
            Collision collision = chain.partOf(facts, cause);
            Grading grading = rules.grade(collision);
            parts.add(new SubAccident(collision.labels(), grading.grades(), grading.abstention()));
        }
        Abstention first = parts.stream()
                .map(SubAccident::abstainedBecause)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Proposal(null, parts, first);
    }

    private static boolean isOrderKnown(List<Impact> impacts) {
        Set<Integer> places = new HashSet<>();
        return impacts.stream().allMatch(i -> i.seq() != null && places.add(i.seq()));
    }

    private static void explain(Chain chain, Grounds grounds) {
        for (int i = 0; i < chain.impacts.size(); i++) {
            Impact impact = chain.impacts.get(i);
            String pushed = impact.pushedBy() == null ? "" : "，被" + impact.pushedBy() + "推动";
            grounds.fact("impacts[" + i + "]", impact.striking() + "碰撞" + impact.struck() + pushed);
        }
        for (String label : chain.pushed()) {
            grounds.carry("C1", PUSHED.with("{1}", label), List.of("PROC-60.1"));
        }
    }

    /** Contacts in the order of time, gathered by the party that caused them. */
    private static final class Chain {
        private final List<Impact> impacts;
        private final Map<String, Set<String>> parts = new LinkedHashMap<>();
        private final Set<String> strikingFreely = new HashSet<>();
        private final Set<String> pushed = new LinkedHashSet<>();

        Chain(List<Impact> ordered) {
            impacts = ordered;
            Map<String, String> pusherOf = new HashMap<>();
            for (Impact impact : ordered) {
                String pusher = impact.pushedBy();
                if (pusher == null) {
                    strikingFreely.add(impact.striking());
                } else {
                    pusherOf.put(impact.striking(), pusher);
                    pushed.add(impact.striking());
                }
                String cause = pusher == null ? impact.striking() : origin(pusher, pusherOf);
                Set<String> labels = parts.computeIfAbsent(cause, c -> new LinkedHashSet<>());
                labels.add(cause);
                labels.add(impact.striking());
                labels.add(impact.struck());
            }
            mergeMutualContacts();
        }

        /** The first pusher: who pushed the one that pushed. */
        private static String origin(String pusher, Map<String, String> pusherOf) {
            String origin = pusher;
            Set<String> seen = new HashSet<>();
            while (pusherOf.containsKey(origin) && seen.add(origin)) {
                origin = Objects.requireNonNull(pusherOf.get(origin));
            }
            return origin;
        }

        /** Two parties that struck each other had one accident, not two. */
        private void mergeMutualContacts() {
            Set<Set<String>> seen = new HashSet<>();
            parts.values().removeIf(labels -> !seen.add(new HashSet<>(labels)));
        }

        Map<String, Set<String>> parts() {
            return parts;
        }

        Set<String> pushed() {
            return pushed;
        }

        /** Parts that share a party can only be told apart by their order. */
        boolean isOrderNeeded() {
            Set<String> seen = new HashSet<>();
            return parts.values().stream().flatMap(Set::stream).anyMatch(label -> !seen.add(label));
        }

        boolean isFaultOutside(AccidentFacts facts) {
            Set<String> inside = new HashSet<>();
            parts.values().forEach(inside::addAll);
            return facts.parties().stream()
                    .anyMatch(
                            p -> !inside.contains(p.label()) && !p.behaviours().isEmpty());
        }

        Collision wholeOf(AccidentFacts facts) {
            return collision(facts.parties(), label -> pushed.contains(label) && !strikingFreely.contains(label));
        }

        /** Faults of striking count only in the part one has caused. */
        Collision partOf(AccidentFacts facts, String cause) {
            Set<String> labels = Objects.requireNonNull(parts.get(cause));
            List<PartyFacts> inside = facts.parties().stream()
                    .filter(p -> labels.contains(p.label()))
                    .toList();
            return collision(
                    inside, label -> !label.equals(cause) && (parts.containsKey(label) || pushed.contains(label)));
        }

        private static Collision collision(List<PartyFacts> parties, Predicate<String> notStriking) {
            Map<String, Set<Behaviour>> behaviours = new LinkedHashMap<>();
            for (PartyFacts party : parties) {
                Set<Behaviour> own = party.behaviours();
                behaviours.put(
                        party.label(),
                        notStriking.test(party.label()) ? Behaviours.without(own, Behaviours.STRIKING) : own);
            }
            return new Collision(parties, behaviours, true);
        }
    }
}
