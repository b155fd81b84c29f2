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
    WEAK_PASSWORD("access.weak-password", 400),
    /** The password was used before; first argument: how many former ones may not come back. */
    FORMER_PASSWORD("access.former-password", 400),
    /** First sign-in, or a password that was set by another or is too old: a new one first. */
    PASSWORD_DUE("access.password-due", 403),
    /** No security administrator has granted the account's role. */
    NOT_GRANTED("access.not-granted", 403),
    USERNAME_TAKEN("access.username-taken", 409),
    /** The person administers, secures or audits already. */
    ADMINISTRATORS_APART("access.administrators-apart", 409),
    /** The account was disabled; it is never enabled again. */
    DISABLED("access.disabled", 409);

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
