package kuaichu.remedy.domain;

import static kuaichu.remedy.ReviewState.ACCEPTED;
import static kuaichu.remedy.ReviewState.CONCLUDED;
import static kuaichu.remedy.ReviewState.FILED;
import static kuaichu.remedy.ReviewState.RECEIVED;
import static kuaichu.remedy.ReviewState.REFUSED;
import static kuaichu.remedy.ReviewState.TERMINATED;

import java.util.List;
import kuaichu.kernel.problem.Problem;
import kuaichu.remedy.RemedyProblem;
import kuaichu.remedy.ReviewState;

/** The life of a review (复核流转): every allowed move and its article. What is not here is refused. */
public final class ReviewLifecycle {
    /** One allowed move. */
    public record Move(ReviewState from, ReviewState to, String basis) {}

    private static final List<Move> MOVES = List.of(
            new Move(FILED, RECEIVED, "PROC-72.1: forwarded within two days"),
            new Move(FILED, TERMINATED, "PROC-75.1: withdrawn"),
            new Move(RECEIVED, ACCEPTED, "PROC-73, 74.3: in time, two reviewers"),
            new Move(RECEIVED, REFUSED, "PROC-71.1: late"),
            new Move(RECEIVED, TERMINATED, "PROC-75.1: withdrawn"),
            new Move(ACCEPTED, TERMINATED, "PROC-75.1: withdrawn"),
            new Move(ACCEPTED, CONCLUDED, "PROC-76, 77"));

    private ReviewLifecycle() {}

    public static List<Move> moves() {
        return MOVES;
    }

    public static boolean allows(ReviewState from, ReviewState to) {
        return MOVES.stream().anyMatch(move -> move.from() == from && move.to() == to);
    }

    /** @throws Problem {@code remedy.illegal-review-move} with from and to */
    public static void require(ReviewState from, ReviewState to) {
        if (!allows(from, to)) {
            throw Problem.of(RemedyProblem.ILLEGAL_REVIEW_MOVE, from, to);
        }
    }
}
