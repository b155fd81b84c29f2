package kuaichu.tool;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import kuaichu.liability.Abstention;
import kuaichu.liability.Behaviour;
import kuaichu.liability.Evaluation;
import kuaichu.liability.FiredRule;
import kuaichu.liability.LiabilityEngine;
import kuaichu.liability.LiabilityGrade;
import kuaichu.liability.picture.PicturedFacts;
import kuaichu.tool.FindingPair.Cause;
import kuaichu.tool.FindingPair.CauseKind;
import org.jspecify.annotations.Nullable;

/** Counts how the engine stands to the findings (比对计数), with nothing left out of sight. */
final class FindingScore {
    private final LiabilityEngine engine = LiabilityEngine.standard();
    private final PicturedFacts pictured = PicturedFacts.with(engine);
    private final Map<String, Tally> scenarios = new TreeMap<>();
    private final Map<String, Tally> violations = new TreeMap<>();
    private final Map<String, Integer> silent = new TreeMap<>();
    private final Tally established = new Tally();
    private final Tally scene = new Tally();
    private int pairs;
    private int police;
    private int bothAtFault;
    private int nothingFound;
    private int notClearedUp;

    void add(FindingPair pair) {
        pairs++;
        countEstablished(pair);
        countScene(pair);
    }

    private void countEstablished(FindingPair pair) {
        Cause first = pair.cause("A");
        Cause second = pair.cause("B");
        if (first.kind() == CauseKind.UNKNOWN || second.kind() == CauseKind.UNKNOWN) {
            notClearedUp++;
        } else if (first.kind() == second.kind()) {
            bothAtFault += first.kind() == CauseKind.VIOLATION ? 1 : 0;
            nothingFound += first.kind() == CauseKind.NOTHING ? 1 : 0;
        } else {
            String violator = first.kind() == CauseKind.VIOLATION ? "A" : "B";
            Behaviour behaviour = (violator.equals("A") ? first : second)
                    .behaviours()
                    .iterator()
                    .next();
            Evaluation answer = engine.evaluate(new FindingScene(pair).facts(Map.of(violator, Set.of(behaviour))));
            @Nullable String named = moreAtFault(answer);
            established.add(violator.equals(named));
            violations.computeIfAbsent(behaviour.name(), b -> new Tally()).add(violator.equals(named));
            police += pair.moreAtFault().equals(named) ? 1 : 0;
        }
    }

    private void countScene(FindingPair pair) {
        FindingScene recorded = new FindingScene(pair);
        Evaluation answer = pictured.propose(recorded.scene(), recorded.answers());
        @Nullable String named = moreAtFault(answer);
        if (named == null) {
            Abstention abstention = answer.abstainedBecause();
            silent.merge(abstention == null ? "EQUAL" : abstention.reason().name(), 1, Integer::sum);
            return;
        }
        boolean right = named.equals(pair.moreAtFault());
        scene.add(right);
        scenarios.computeIfAbsent(scenario(answer), s -> new Tally()).add(right);
    }

    /** The scenario it rests on; an override or a general rule where none fired. */
    private static String scenario(Evaluation answer) {
        return answer.rules().stream()
                .map(FiredRule::id)
                .filter(id -> id.startsWith("L"))
                .findFirst()
                .orElseGet(() -> answer.rules().getFirst().id());
    }

    /** The party with the heavier grade; null when the engine abstains or finds both equal. */
    private static @Nullable String moreAtFault(Evaluation answer) {
        Map<String, LiabilityGrade> grades = answer.proposedLiability();
        if (grades == null) {
            return null;
        }
        int order = Objects.requireNonNull(grades.get("A")).compareTo(Objects.requireNonNull(grades.get("B")));
        return order == 0 ? null : order < 0 ? "A" : "B";
    }

    int pairs() {
        return pairs;
    }

    /** (a) The party with the only violation is named. */
    Tally established() {
        return established;
    }

    /** (a) The party named is the one the police put first. */
    double agreementWithPolice() {
        return (double) police / established.all();
    }

    Map<String, Tally> violations() {
        return violations;
    }

    /** Pairs that (a) leaves out. */
    LeftOut leftOut() {
        return new LeftOut(bothAtFault, nothingFound, notClearedUp);
    }

    /** (b) Who is more at fault, where the engine puts one party first. */
    Tally scene() {
        return scene;
    }

    Map<String, Tally> scenarios() {
        return scenarios;
    }

    /** (b) Where it puts nobody first, by why. */
    Map<String, Integer> silent() {
        return silent;
    }

    /** Why a pair has not exactly one party with an established violation. */
    record LeftOut(int bothAtFault, int nothingFound, int notClearedUp) {}

    /** Right ones of all. */
    static final class Tally {
        private int all;
        private int right;

        private void add(boolean isRight) {
            all++;
            right += isRight ? 1 : 0;
        }

        int all() {
            return all;
        }

        int right() {
            return right;
        }

        double share() {
            return all == 0 ? 0 : (double) right / all;
        }
    }
}
