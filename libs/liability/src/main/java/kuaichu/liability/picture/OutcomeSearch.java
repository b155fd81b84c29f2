package kuaichu.liability.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kuaichu.liability.Abstention;
import kuaichu.liability.Evaluation;
import kuaichu.liability.picture.DecidingFact.Version;
import org.jspecify.annotations.Nullable;

/**
 * Tries every way the open facts can turn out and finds the fewest that settle the outcome (关键事实查找). Ten questions
 * with at most two versions each are a thousand evaluations at the worst; only facts that matter are combined further.
 */
final class OutcomeSearch {
    private final List<ComparedFact> open;
    private final Map<Map<String, String>, Evaluation> outcomes = new LinkedHashMap<>();

    OutcomeSearch(List<ComparedFact> facts, Function<Map<String, String>, Evaluation> evaluate) {
        open = facts.stream().filter(ComparedFact::isOpen).toList();
        Map<String, String> fixed = new HashMap<>();
        facts.stream()
                .filter(f -> !f.isOpen())
                .forEach(f -> fixed.put(f.question().id(), f.possibilities().getFirst()));
        for (Map<String, String> way : ways()) {
            Map<String, String> all = new HashMap<>(fixed);
            all.putAll(way);
            outcomes.put(way, evaluate.apply(all));
        }
    }

    private List<Map<String, String>> ways() {
        List<Map<String, String>> ways = List.of(Map.of());
        for (ComparedFact fact : open) {
            List<Map<String, String>> longer = new ArrayList<>();
            for (Map<String, String> way : ways) {
                for (String code : fact.possibilities()) {
                    Map<String, String> next = new HashMap<>(way);
                    next.put(fact.question().id(), code);
                    longer.add(next);
                }
            }
            ways = longer;
        }
        return ways;
    }

    /** The fewest open facts whose decision leaves one outcome; the earlier asked first, clashes before one-sided facts. */
    List<DecidingFact> deciding() {
        List<ComparedFact> mattering = open.stream().filter(this::matters).toList();
        Map<Map<String, String>, Object> reduced = new LinkedHashMap<>();
        outcomes.forEach((way, outcome) -> reduced.putIfAbsent(only(way, ids(mattering)), essence(outcome)));
        List<List<ComparedFact>> subsets = IntStream.range(0, 1 << mattering.size())
                .mapToObj(bits -> subset(mattering, bits))
                .sorted(Comparator.<List<ComparedFact>>comparingInt(List::size)
                        .thenComparingLong(OutcomeSearch::oneSided))
                .toList();
        for (List<ComparedFact> subset : subsets) {
            if (isSettledBy(ids(subset), reduced)) {
                return subset.stream()
                        .map(f -> new DecidingFact(f, versions(f)))
                        .toList();
            }
        }
        throw new IllegalStateException("deciding every open fact leaves one outcome");
    }

    /** Whether another version of the fact changes the outcome while all others stay. */
    private boolean matters(ComparedFact fact) {
        Set<String> others = ids(open);
        others.remove(fact.question().id());
        Map<Map<String, String>, Object> all = new LinkedHashMap<>();
        outcomes.forEach((way, outcome) -> all.put(way, essence(outcome)));
        return !isSettledBy(others, all);
    }

    private static Set<String> ids(List<ComparedFact> facts) {
        return facts.stream().map(f -> f.question().id()).collect(Collectors.toCollection(HashSet::new));
    }

    private static Map<String, String> only(Map<String, String> way, Set<String> ids) {
        Map<String, String> part = new HashMap<>(way);
        part.keySet().retainAll(ids);
        return part;
    }

    private static List<ComparedFact> subset(List<ComparedFact> facts, int bits) {
        return IntStream.range(0, facts.size())
                .filter(i -> (bits >> i & 1) == 1)
                .mapToObj(facts::get)
                .toList();
    }

    private static long oneSided(List<ComparedFact> subset) {
        return subset.stream().filter(f -> f.standing() == Standing.ONE_SIDED).count();
    }

    private static boolean isSettledBy(Set<String> ids, Map<Map<String, String>, Object> outcomes) {
        Map<Map<String, String>, Object> seen = new HashMap<>();
        for (Map.Entry<Map<String, String>, Object> way : outcomes.entrySet()) {
            Object before = seen.putIfAbsent(only(way.getKey(), ids), way.getValue());
            if (before != null && !before.equals(way.getValue())) {
                return false;
            }
        }
        return true;
    }

    private List<Version> versions(ComparedFact fact) {
        String id = fact.question().id();
        return fact.possibilities().stream()
                .map(code -> new Version(code, saidBy(fact, code), common(way -> code.equals(way.get(id)))))
                .toList();
    }

    private static List<String> saidBy(ComparedFact fact, String code) {
        return fact.versions().entrySet().stream()
                .filter(e -> e.getValue().equals(code))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private @Nullable Evaluation common(Function<Map<String, String>, Boolean> wanted) {
        List<Evaluation> found = outcomes.entrySet().stream()
                .filter(e -> wanted.apply(e.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return isOne(found) ? found.getFirst() : null;
    }

    private static boolean isOne(Collection<Evaluation> found) {
        Set<Object> kinds = new HashSet<>();
        found.forEach(e -> kinds.add(essence(e)));
        return kinds.size() == 1;
    }

    /** What is proposed, without its grounds: grades, or why there are none. */
    private static Object essence(Evaluation evaluation) {
        Abstention abstention = evaluation.abstainedBecause();
        if (abstention != null) {
            return abstention.reason();
        }
        return Objects.requireNonNullElse((Object) evaluation.proposedLiability(), List.of());
    }
}
