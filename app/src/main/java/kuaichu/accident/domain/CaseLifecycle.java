package kuaichu.accident.domain;

import static kuaichu.accident.HandlingState.AGREED;
import static kuaichu.accident.HandlingState.CERTIFIED;
import static kuaichu.accident.HandlingState.CLEARED;
import static kuaichu.accident.HandlingState.CLOSED;
import static kuaichu.accident.HandlingState.CLOSING;
import static kuaichu.accident.HandlingState.DETERMINED;
import static kuaichu.accident.HandlingState.DISPATCHED;
import static kuaichu.accident.HandlingState.EVIDENCE_FIXED;
import static kuaichu.accident.HandlingState.INVESTIGATING;
import static kuaichu.accident.HandlingState.IN_REVIEW;
import static kuaichu.accident.HandlingState.JOINED;
import static kuaichu.accident.HandlingState.LATE_REPORTED;
import static kuaichu.accident.HandlingState.NEGOTIATING;
import static kuaichu.accident.HandlingState.NOT_ACCEPTED;
import static kuaichu.accident.HandlingState.REPORTED;
import static kuaichu.accident.HandlingState.RETURNED;
import static kuaichu.accident.HandlingState.SERVED;
import static kuaichu.accident.HandlingState.TRIAGED;
import static kuaichu.accident.HandlingState.WITHDRAWN;

import java.util.List;
import java.util.Optional;
import kuaichu.accident.AccidentProblem;
import kuaichu.accident.HandlingState;
import kuaichu.kernel.problem.Problem;

/** The life of a case (办理流转): every allowed move, and why it is allowed. What is not here is refused. */
public final class CaseLifecycle {
    /**
     * One allowed move.
     *
     * @param basis citation of the article, or the house rule in words
     */
    public record Move(HandlingState from, HandlingState to, String basis) {}

    private static final List<Move> MOVES = List.of(
            new Move(REPORTED, TRIAGED, "PROC-13, 14, 15, 19"),
            new Move(REPORTED, WITHDRAWN, "reported by mistake"),
            new Move(LATE_REPORTED, CLEARED, "PROC-18.2: accepted, the scene is long cleared"),
            new Move(LATE_REPORTED, DISPATCHED, "PROC-18.2: accepted, the police investigate"),
            new Move(LATE_REPORTED, NOT_ACCEPTED, "PROC-18.2: not proved, or not within the jurisdiction"),
            new Move(LATE_REPORTED, WITHDRAWN, "reported by mistake"),
            new Move(TRIAGED, EVIDENCE_FIXED, "PROC-14, 19.1: photos before the cars move"),
            new Move(TRIAGED, CLEARED, "PROC-19.2: leave first, then negotiate"),
            new Move(TRIAGED, DISPATCHED, "PROC-13.1, 15, 20.2: police come to the scene"),
            new Move(TRIAGED, WITHDRAWN, "reported by mistake"),
            new Move(EVIDENCE_FIXED, CLEARED, "PROC-14, 19.1"),
            new Move(EVIDENCE_FIXED, IN_REVIEW, "PROC-23.1(2): slight injury, all consent, the scene stays"),
            new Move(EVIDENCE_FIXED, DISPATCHED, "PROC-20.2: somebody wants an officer on scene"),
            new Move(EVIDENCE_FIXED, WITHDRAWN, "reported by mistake"),
            new Move(CLEARED, NEGOTIATING, "PROC-20.1: self-negotiation"),
            new Move(CLEARED, IN_REVIEW, "PROC-20.1: joint application online"),
            new Move(CLEARED, DISPATCHED, "PROC-20.2"),
            new Move(CLEARED, WITHDRAWN, "settled without a record"),
            new Move(NEGOTIATING, AGREED, "PROC-21: all have signed"),
            new Move(NEGOTIATING, CLEARED, "PROC-20.1: refused, the other ways are open again"),
            new Move(AGREED, CLOSING, "PROC-22: nothing left to do for the police"),
            new Move(IN_REVIEW, RETURNED, "PROC-24.1: evidence is missing"),
            new Move(IN_REVIEW, DETERMINED, "PROC-24, 60"),
            new Move(IN_REVIEW, DISPATCHED, "PROC-20.2: an officer has to look on scene"),
            new Move(RETURNED, IN_REVIEW, "PROC-24.1: evidence came"),
            new Move(RETURNED, DISPATCHED, "PROC-20.2"),
            new Move(DETERMINED, SERVED, "PROC-24.2, 24.3, 65: signed, or the refusal noted"),
            new Move(IN_REVIEW, INVESTIGATING, "PROC-23.1, 27: not fit for the simplified procedure"),
            new Move(RETURNED, INVESTIGATING, "PROC-23.1, 27"),
            new Move(DISPATCHED, INVESTIGATING, "PROC-23.1, 27"),
            new Move(INVESTIGATING, DETERMINED, "PROC-62, 64"),
            new Move(INVESTIGATING, CERTIFIED, "PROC-67: the facts cannot be cleared up"),
            new Move(CERTIFIED, SERVED, "PROC-67"),
            new Move(SERVED, CLOSING, "PROC-24"),
            new Move(DETERMINED, IN_REVIEW, "PROC-79.1: a review orders a new determination"),
            new Move(SERVED, IN_REVIEW, "PROC-79.1"),
            new Move(CLOSING, IN_REVIEW, "PROC-79.1"),
            new Move(CLOSED, IN_REVIEW, "PROC-79.1: a review may end after the closing"),
            new Move(
                    DETERMINED,
                    INVESTIGATING,
                    "PROC-66.2, 76.3, 79.1: two officers investigate anew what two have determined"),
            new Move(CERTIFIED, INVESTIGATING, "PROC-77(2), 79.1: the cause has to be investigated further"),
            new Move(SERVED, INVESTIGATING, "PROC-66.2, 77(2), 79.1"),
            new Move(CLOSING, INVESTIGATING, "PROC-66.2, 77(2), 79.1"),
            new Move(CLOSED, INVESTIGATING, "PROC-66.2, 77(2), 79.1: a review may end after the closing"),
            new Move(DISPATCHED, CLOSING, "handled on scene or handed over"),
            new Move(CLOSING, CLOSED, "approved by the centre"),
            new Move(TRIAGED, JOINED, "another report of the same accident goes on"),
            new Move(JOINED, TRIAGED, "joined by mistake"),
            new Move(EVIDENCE_FIXED, JOINED, "another report of the same accident goes on"),
            new Move(JOINED, EVIDENCE_FIXED, "joined by mistake"),
            new Move(CLEARED, JOINED, "another report of the same accident goes on"),
            new Move(JOINED, CLEARED, "joined by mistake"),
            new Move(DISPATCHED, JOINED, "another report of the same accident goes on"),
            new Move(JOINED, DISPATCHED, "joined by mistake"),
            new Move(LATE_REPORTED, JOINED, "another report of the same accident goes on"),
            new Move(JOINED, LATE_REPORTED, "joined by mistake"),
            new Move(CLOSING, AGREED, "returned by the centre"),
            new Move(CLOSING, SERVED, "returned by the centre"),
            new Move(CLOSING, DISPATCHED, "returned by the centre"));

    private CaseLifecycle() {}

    public static List<Move> moves() {
        return MOVES;
    }

    public static Optional<Move> find(HandlingState from, HandlingState to) {
        return MOVES.stream().filter(m -> m.from() == from && m.to() == to).findFirst();
    }

    public static boolean allows(HandlingState from, HandlingState to) {
        return find(from, to).isPresent();
    }

    /** @throws Problem {@code accident.illegal-transition} with from and to */
    public static Move require(HandlingState from, HandlingState to) {
        return find(from, to).orElseThrow(() -> Problem.of(AccidentProblem.ILLEGAL_TRANSITION, from, to));
    }
}
