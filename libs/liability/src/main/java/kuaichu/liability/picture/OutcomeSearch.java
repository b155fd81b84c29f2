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
 * with at most two versions each are a thousand evaluations at the worst.
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
        List<Set<String>> subsets = IntStream.range(0, 1 << open.size())
                .mapToObj(this::subset)
                .sorted(Comparator.<Set<String>>comparingInt(Set::size).thenComparingLong(this::oneSided))
                .toList();
        for (Set<String> subset : subsets) {
            if (isSettledBy(subset)) {
                return open.stream()
                        .filter(f -> subset.contains(f.question().id()))
                        .map(f -> new DecidingFact(f, versions(f)))
                        .toList();
            }
        }
        throw new IllegalStateException("deciding every open fact leaves one outcome");
    }

    private Set<String> subset(int bits) {
        return IntStream.range(0, open.size())
                .filter(i -> (bits >> i & 1) == 1)
                .mapToObj(i -> open.get(i).question().id())
                .collect(Collectors.toSet());
    }

    private long oneSided(Set<String> subset) {
        return open.stream()
                .filter(f -> f.standing() == Standing.ONE_SIDED
                        && subset.contains(f.question().id()))
                .count();
    }

    private boolean isSettledBy(Set<String> ids) {
        Map<Map<String, String>, Object> seen = new HashMap<>();
        for (Map.Entry<Map<String, String>, Evaluation> way : outcomes.entrySet()) {
            Map<String, String> decided = new HashMap<>(way.getKey());
            decided.keySet().retainAll(ids);
            Object outcome = essence(way.getValue());
            Object before = seen.putIfAbsent(decided, outcome);
            if (before != null && !before.equals(outcome)) {
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
