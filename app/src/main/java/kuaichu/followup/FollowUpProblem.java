package kuaichu.followup;

import kuaichu.kernel.problem.ProblemCode;

/** Expected refusals of the next-day check. */
public enum FollowUpProblem implements ProblemCode {
    NOT_ASKED("not-asked", 409),
    ALREADY_ANSWERED("already-answered", 409),
    /** Argument: label. */
    NOT_YOURS("not-yours", 403),
    NOTHING_TO_HANDLE("nothing-to-handle", 409);

    private final String code;
    private final int status;

    FollowUpProblem(String reason, int status) {
        this.code = "followup." + reason;
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
