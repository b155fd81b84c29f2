package kuaichu.partner.calls;

import kuaichu.kernel.problem.ProblemCode;

/** Expected refusals on the way to and from partners (对接). */
public enum PartnerProblem implements ProblemCode {
    /** The call has been made; nothing is left to send. */
    CALL_DONE("partner.call-done", 409),
    /** The callback is not signed by the partner, or not now. */
    BAD_SIGNATURE("partner.bad-signature", 401),
    /** The very same message came before. */
    REPLAYED("partner.replayed", 409),
    /** The callback's body cannot be read. */
    BAD_CALLBACK("partner.bad-callback", 400),
    /** An unusable place to go on from. */
    BAD_CURSOR("partner.bad-cursor", 400);

    private final String code;
    private final int status;

    PartnerProblem(String code, int status) {
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
