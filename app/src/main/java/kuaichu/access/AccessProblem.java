package kuaichu.access;

import kuaichu.kernel.problem.ProblemCode;

/** Expected refusals at sign-in (登录拒绝). */
public enum AccessProblem implements ProblemCode {
    /** Wrong name, password or one-time password; never says which. */
    BAD_CREDENTIALS("access.bad-credentials", 401),
    /** Wrong, used or expired SMS code. */
    BAD_CODE("access.bad-code", 401),
    /** Five failures; first argument: minutes until it opens. */
    LOCKED("access.locked", 423),
    /** The password is too simple. */
    WEAK_PASSWORD("access.weak-password", 400);

    private final String code;
    private final int status;

    AccessProblem(String code, int status) {
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
