package kuaichu.docket;

import kuaichu.kernel.problem.ProblemCode;
import kuaichu.platform.Retryable;

/** Expected refusals of the docket (案卷). */
public enum DocketProblem implements ProblemCode, Retryable {
    /** Another transaction wrote to the case while this one was under way. */
    CONCURRENT_WRITE("docket.concurrent-write", 409);

    private final String code;
    private final int status;

    DocketProblem(String code, int status) {
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
