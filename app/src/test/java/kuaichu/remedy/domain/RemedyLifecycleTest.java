package kuaichu.remedy.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kuaichu.kernel.problem.Problem;
import kuaichu.remedy.MediationState;
import kuaichu.remedy.RemedyProblem;
import kuaichu.remedy.ReviewState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** FEATURE: reviews and mediations move only along their tables, every pair of states. */
class RemedyLifecycleTest {
    /** Written once more by hand from PROC-71 to 77, so that the table cannot change by accident. */
    private static final Map<ReviewState, Set<ReviewState>> REVIEWS = Map.of(
            ReviewState.FILED, Set.of(ReviewState.RECEIVED, ReviewState.TERMINATED),
            ReviewState.RECEIVED, Set.of(ReviewState.ACCEPTED, ReviewState.REFUSED, ReviewState.TERMINATED),
            ReviewState.ACCEPTED, Set.of(ReviewState.TERMINATED, ReviewState.CONCLUDED));

    /** From PROC-86 to 94. */
    private static final Map<MediationState, Set<MediationState>> MEDIATIONS = Map.of(
            MediationState.ASKED, Set.of(MediationState.REQUESTED, MediationState.DECLINED),
            MediationState.REQUESTED, Set.of(MediationState.SCHEDULED, MediationState.ENDED),
            MediationState.SCHEDULED, Set.of(MediationState.SCHEDULED, MediationState.SIGNING, MediationState.ENDED),
            MediationState.SIGNING, Set.of(MediationState.AGREED, MediationState.SCHEDULED, MediationState.ENDED));

    static Stream<Arguments> everyPairOfReviews() {
        return Arrays.stream(ReviewState.values())
                .flatMap(from -> Arrays.stream(ReviewState.values()).map(to -> Arguments.of(from, to)));
    }

    static Stream<Arguments> everyPairOfMediations() {
        return Arrays.stream(MediationState.values())
                .flatMap(from -> Arrays.stream(MediationState.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyPairOfReviews")
    void aReviewMovesExactlyWhereTheTableSaysSo(ReviewState from, ReviewState to) {
        if (REVIEWS.getOrDefault(from, Set.of()).contains(to)) {
            ReviewLifecycle.require(from, to);
        } else {
            assertThatThrownBy(() -> ReviewLifecycle.require(from, to))
                    .isInstanceOfSatisfying(Problem.class, problem -> {
                        assertThat(problem.problemCode()).isEqualTo(RemedyProblem.ILLEGAL_REVIEW_MOVE);
                        assertThat(problem.arguments()).containsExactly(from, to);
                    });
        }
    }

    @ParameterizedTest
    @MethodSource("everyPairOfMediations")
    void aMediationMovesExactlyWhereTheTableSaysSo(MediationState from, MediationState to) {
        if (MEDIATIONS.getOrDefault(from, Set.of()).contains(to)) {
            MediationLifecycle.require(from, to);
        } else {
            assertThatThrownBy(() -> MediationLifecycle.require(from, to))
                    .isInstanceOfSatisfying(Problem.class, problem -> {
                        assertThat(problem.problemCode()).isEqualTo(RemedyProblem.ILLEGAL_MEDIATION_MOVE);
                        assertThat(problem.arguments()).containsExactly(from, to);
                    });
        }
    }

    @Test
    void everyMoveNamesItsArticle() {
        assertThat(ReviewLifecycle.moves())
                .allSatisfy(move -> assertThat(move.basis()).startsWith("PROC-"));
        assertThat(MediationLifecycle.moves())
                .allSatisfy(move -> assertThat(move.basis()).startsWith("PROC-"));
    }
}
