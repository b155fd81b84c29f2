package kuaichu.recognition;

import kuaichu.kernel.problem.ProblemCode;

/** Expected refusals of this module; each says that it may be filled in by hand. */
public enum RecognitionProblem implements ProblemCode {
    /** The queue is full, or it takes too long. */
    BUSY("busy", 503),
    /** The digest is fixed, the original still on its way. */
    NOT_HERE_YET("not-here-yet", 409),
    /** No picture this house can read. */
    NOT_READABLE("not-readable", 422);

    private final String code;
    private final int status;

    RecognitionProblem(String reason, int status) {
        this.code = "recognition." + reason;
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
