package kuaichu.desk;

import kuaichu.kernel.problem.ProblemCode;

/** Expected refusals of the desk (工作台). */
public enum DeskProblem implements ProblemCode {
    /** The actor does not hold the item's lock. */
    NOT_CLAIMED("desk.not-claimed", 409),
    /** Somebody else holds the lock; argument: the name. */
    CLAIMED_BY_OTHER("desk.claimed-by-other", 409),
    /** The item is done or was taken away. */
    ENDED("desk.ended", 409),
    /** The queue is not worked on by the actor's role. */
    WRONG_QUEUE("desk.wrong-queue", 403),
    /** ADM-24.2: the actor withdrew from the case. */
    BARRED("desk.barred", 403),
    /** No such legal deadline is running; argument: the kind. */
    DEADLINE_NOT_RUNNING("desk.deadline-not-running", 409),
    /** An unusable place to go on from. */
    BAD_CURSOR("desk.bad-cursor", 400);

    private final String code;
    private final int status;

    DeskProblem(String code, int status) {
        this.code = code;
        this.status = status;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }
}
