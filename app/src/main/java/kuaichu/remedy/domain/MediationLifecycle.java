package kuaichu.remedy.domain;

import static kuaichu.remedy.MediationState.AGREED;
import static kuaichu.remedy.MediationState.ASKED;
import static kuaichu.remedy.MediationState.DECLINED;
import static kuaichu.remedy.MediationState.ENDED;
import static kuaichu.remedy.MediationState.REQUESTED;
import static kuaichu.remedy.MediationState.SCHEDULED;
import static kuaichu.remedy.MediationState.SIGNING;

import java.util.List;
import kuaichu.kernel.problem.Problem;
import kuaichu.remedy.MediationState;
import kuaichu.remedy.RemedyProblem;

/** The life of a mediation (调解流转): every allowed move and its article. What is not here is refused. */
public final class MediationLifecycle {
    /** One allowed move. */
    public record Move(MediationState from, MediationState to, String basis) {}

    private static final List<Move> MOVES = List.of(
            new Move(ASKED, REQUESTED, "PROC-86.1: all ask for it"),
            new Move(ASKED, DECLINED, "PROC-86.1: one does not"),
            new Move(REQUESTED, SCHEDULED, "PROC-88.1"),
            new Move(REQUESTED, ENDED, "PROC-94"),
            new Move(SCHEDULED, SCHEDULED, "PROC-88.2: another time"),
            new Move(SCHEDULED, SIGNING, "PROC-91, 93.2"),
            new Move(SCHEDULED, ENDED, "PROC-93.3, 94"),
            new Move(SIGNING, AGREED, "PROC-93.1: all have signed"),
            new Move(SIGNING, SCHEDULED, "PROC-93.1: not signed by all"),
            new Move(SIGNING, ENDED, "PROC-93.3, 94"));

    private MediationLifecycle() {}

    public static List<Move> moves() {
        return MOVES;
    }

    public static boolean allows(MediationState from, MediationState to) {
        return MOVES.stream().anyMatch(move -> move.from() == from && move.to() == to);
    }

    /** @throws Problem {@code remedy.illegal-mediation-move} with from and to */
    public static void require(MediationState from, MediationState to) {
        if (!allows(from, to)) {
            throw Problem.of(RemedyProblem.ILLEGAL_MEDIATION_MOVE, from, to);
        }
    }
}
