package kuaichu.determination.domain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kuaichu.accident.Party;
import kuaichu.accident.Statement;
import kuaichu.liability.Behaviour;

/**
 * What the parties say, put together (陈述比对): what both say alike counts, what they say differently is disputed. Silence about the other
 * side disputes nothing.
 *
 * @param behaviours behaviours that count, by label
 * @param disputed what they say differently
 */
public record StatedFacts(Map<String, Set<Behaviour>> behaviours, List<DisputedFact> disputed) {
    public StatedFacts {
        behaviours = Map.copyOf(behaviours);
        disputed = List.copyOf(disputed);
    }

    /**
     * Something said differently.
     *
     * @param fact for example {@code A.behaviours}
     * @param versions what each side says, by label of the speaker: codes joined by a comma, empty for none
     */
    public record DisputedFact(String fact, Map<String, String> versions) {
        public DisputedFact {
            versions = Map.copyOf(versions);
        }
    }

    /** With more than two parties "the other side" names nobody: then only what each says of itself counts. */
    public static StatedFacts of(List<Party> parties, List<Statement> statements) {
        Map<String, Set<Behaviour>> counted = new TreeMap<>();
        List<DisputedFact> disputed = new ArrayList<>();
        for (Party party : parties) {
            Set<Behaviour> own = said(statements, party.label());
            Statement other = parties.size() == 2 ? other(statements, party.label()) : null;
            Set<Behaviour> claimed = other == null ? EnumSet.noneOf(Behaviour.class) : codes(other.otherBehaviours());
            Set<Behaviour> common = EnumSet.copyOf(own);
            if (!claimed.isEmpty()) {
                common.retainAll(claimed);
            }
            counted.put(party.label(), common);
            if (other != null && !claimed.isEmpty() && !claimed.equals(own)) {
                disputed.add(new DisputedFact(
                        party.label() + ".behaviours",
                        Map.of(party.label(), join(own), other.partyLabel(), join(claimed))));
            }
        }
        return new StatedFacts(counted, disputed);
    }

    private static Set<Behaviour> said(List<Statement> statements, String label) {
        return statements.stream()
                .filter(statement -> statement.partyLabel().equals(label))
                .map(statement -> codes(statement.behaviours()))
                .findFirst()
                .orElseGet(() -> EnumSet.noneOf(Behaviour.class));
    }

    private static @org.jspecify.annotations.Nullable Statement other(List<Statement> statements, String label) {
        return statements.stream()
                .filter(statement -> !statement.partyLabel().equals(label))
                .findFirst()
                .orElse(null);
    }

    private static Set<Behaviour> codes(List<String> names) {
        return names.stream()
                .map(Behaviour::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Behaviour.class)));
    }

    private static String join(Set<Behaviour> behaviours) {
        return behaviours.stream().map(Enum::name).collect(Collectors.joining(","));
    }
}
