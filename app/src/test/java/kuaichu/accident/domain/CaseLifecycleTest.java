package kuaichu.accident.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kuaichu.accident.AccidentProblem;
import kuaichu.accident.HandlingState;
import kuaichu.kernel.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** FEATURE: a case moves only along the table, every pair of states. */
class CaseLifecycleTest {
    /** Written once more by hand from architecture §4, so that the table cannot change by accident. */
    private static final Map<HandlingState, Set<HandlingState>> EXPECTED = new EnumMap<>(Map.ofEntries(
            from(HandlingState.REPORTED, HandlingState.TRIAGED, HandlingState.WITHDRAWN),
            from(
                    HandlingState.TRIAGED,
                    HandlingState.JOINED,
                    HandlingState.EVIDENCE_FIXED,
                    HandlingState.CLEARED,
                    HandlingState.DISPATCHED,
                    HandlingState.WITHDRAWN),
            from(
                    HandlingState.EVIDENCE_FIXED,
                    HandlingState.JOINED,
                    HandlingState.CLEARED,
                    HandlingState.IN_REVIEW,
                    HandlingState.DISPATCHED,
                    HandlingState.WITHDRAWN),
            from(
                    HandlingState.CLEARED,
                    HandlingState.JOINED,
                    HandlingState.NEGOTIATING,
                    HandlingState.IN_REVIEW,
                    HandlingState.DISPATCHED,
                    HandlingState.WITHDRAWN),
            from(HandlingState.NEGOTIATING, HandlingState.AGREED, HandlingState.CLEARED),
            from(HandlingState.AGREED, HandlingState.CLOSING),
            from(
                    HandlingState.IN_REVIEW,
                    HandlingState.RETURNED,
                    HandlingState.DETERMINED,
                    HandlingState.DISPATCHED,
                    HandlingState.INVESTIGATING),
            from(
                    HandlingState.RETURNED,
                    HandlingState.IN_REVIEW,
                    HandlingState.DISPATCHED,
                    HandlingState.INVESTIGATING),
            from(HandlingState.INVESTIGATING, HandlingState.DETERMINED, HandlingState.CERTIFIED),
            from(HandlingState.CERTIFIED, HandlingState.SERVED, HandlingState.INVESTIGATING),
            from(
                    HandlingState.LATE_REPORTED,
                    HandlingState.JOINED,
                    HandlingState.CLEARED,
                    HandlingState.DISPATCHED,
                    HandlingState.NOT_ACCEPTED,
                    HandlingState.WITHDRAWN),
            from(HandlingState.NOT_ACCEPTED),
            from(HandlingState.DETERMINED, HandlingState.SERVED, HandlingState.IN_REVIEW, HandlingState.INVESTIGATING),
            from(HandlingState.SERVED, HandlingState.CLOSING, HandlingState.IN_REVIEW, HandlingState.INVESTIGATING),
            from(HandlingState.DISPATCHED, HandlingState.JOINED, HandlingState.CLOSING, HandlingState.INVESTIGATING),
            from(
                    HandlingState.CLOSING,
                    HandlingState.CLOSED,
                    HandlingState.INVESTIGATING,
                    HandlingState.AGREED,
                    HandlingState.SERVED,
                    HandlingState.IN_REVIEW,
                    HandlingState.DISPATCHED),
            from(HandlingState.CLOSED, HandlingState.IN_REVIEW, HandlingState.INVESTIGATING),
            from(HandlingState.WITHDRAWN),
            from(
                    HandlingState.JOINED,
                    HandlingState.TRIAGED,
                    HandlingState.EVIDENCE_FIXED,
                    HandlingState.CLEARED,
                    HandlingState.DISPATCHED,
                    HandlingState.LATE_REPORTED)));

    static Stream<Arguments> everyPair() {
        return Arrays.stream(HandlingState.values())
                .flatMap(from -> Arrays.stream(HandlingState.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void aMoveIsAllowedExactlyWhereTheTableSaysSo(HandlingState from, HandlingState to) {
        if (EXPECTED.getOrDefault(from, Set.of()).contains(to)) {
            assertThat(CaseLifecycle.require(from, to).basis()).isNotBlank();
        } else {
            assertThatThrownBy(() -> CaseLifecycle.require(from, to)).isInstanceOfSatisfying(Problem.class, problem -> {
                assertThat(problem.problemCode()).isEqualTo(AccidentProblem.ILLEGAL_TRANSITION);
                assertThat(problem.arguments()).containsExactly(from, to);
            });
        }
    }

    @Test
    void noPairStandsTwiceInTheTable() {
        assertThat(CaseLifecycle.moves().stream().map(move -> move.from() + ">" + move.to()))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyStateCanBeReachedFromAReport() {
        Set<HandlingState> reached = EnumSet.of(HandlingState.REPORTED, HandlingState.LATE_REPORTED);
        boolean grew = true;
        while (grew) {
            grew = CaseLifecycle.moves().stream()
                    .filter(move -> reached.contains(move.from()))
                    .map(CaseLifecycle.Move::to)
                    .toList()
                    .stream()
                    .map(reached::add)
                    .reduce(false, Boolean::logicalOr);
        }

        assertThat(reached).containsExactlyInAnyOrder(HandlingState.values());
    }

    private static Map.Entry<HandlingState, Set<HandlingState>> from(HandlingState from, HandlingState... to) {
        return Map.entry(from, to.length == 0 ? Set.of() : EnumSet.copyOf(Arrays.asList(to)));
    }
}
