package kuaichu.determination.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kuaichu.accident.Party;
import kuaichu.liability.Behaviour;
import kuaichu.liability.picture.ComparedFact;
import kuaichu.liability.picture.Comparison;
import kuaichu.liability.picture.Topic;
import org.jspecify.annotations.Nullable;

/**
 * The facts a liability stands on, without who and where (事实类型): cases of one pattern are alike before the law.
 *
 * @param code for example {@code MV:REAR_END MV:- @BEHIND/NA}: kinds with behaviours, then how the first was placed to the second
 *     and what governed the place
 * @param order labels in the order of the code
 */
public record FactPattern(String code, List<String> order) {
    private static final String UNKNOWN = "?";

    public FactPattern {
        order = List.copyOf(order);
    }

    /** Empty where no behaviour is known. */
    public static Optional<FactPattern> of(LiabilityProposal proposal, List<Party> parties) {
        Map<String, Set<Behaviour>> behaviours = proposal.behaviours();
        if (behaviours.values().stream().allMatch(Set::isEmpty)) {
            return Optional.empty();
        }
        List<Party> ordered = parties.stream()
                .sorted(Comparator.comparing((Party party) ->
                                behaviours.getOrDefault(party.label(), Set.of()).isEmpty())
                        .thenComparing(party -> described(party, behaviours))
                        .thenComparing(Party::label))
                .toList();
        String sides =
                ordered.stream().map(party -> described(party, behaviours)).collect(Collectors.joining(" "));
        return Optional.of(new FactPattern(
                sides + geometry(proposal.comparison(), ordered.getFirst().label()),
                ordered.stream().map(Party::label).toList()));
    }

    private static String described(Party party, Map<String, Set<Behaviour>> behaviours) {
        String names = behaviours.getOrDefault(party.label(), Set.of()).stream()
                .map(Enum::name)
                .sorted()
                .collect(Collectors.joining("+"));
        return party.kind() + ":" + (names.isEmpty() ? "-" : names);
    }

    private static String geometry(@Nullable Comparison comparison, String first) {
        if (comparison == null) {
            return "";
        }
        String control = value(comparison, Topic.CONTROL).split(":", 2)[0];
        return " @" + relation(value(comparison, Topic.RELATION), first) + "/" + control;
    }

    private static String relation(String code, String first) {
        String[] parts = code.split(":", 2);
        boolean mine = parts.length > 1 && parts[1].equals(first);
        return switch (parts[0]) {
            case "AHEAD" -> mine ? "AHEAD" : "BEHIND";
            case "RIGHT" -> mine ? "FROM_LEFT" : "FROM_RIGHT";
            default -> parts[0];
        };
    }

    private static String value(Comparison comparison, Topic topic) {
        return comparison.facts().stream()
                .filter(fact -> fact.question().topic() == topic)
                .map(ComparedFact::value)
                .filter(value -> value != null)
                .findFirst()
                .orElse(UNKNOWN);
    }
}
