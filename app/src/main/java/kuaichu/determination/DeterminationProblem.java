package kuaichu.determination;

import kuaichu.kernel.problem.ProblemCode;

/** Expected refusals of this module. */
public enum DeterminationProblem implements ProblemCode {
    /** Arguments: labels of those who have not said what happened. */
    STATEMENTS_MISSING("statements-missing", 409),
    /** Argument: why the rules propose nothing. */
    NO_PROPOSAL("no-proposal", 409),
    /** The route is not self-negotiation. */
    NOT_NEGOTIABLE("not-negotiable", 409),
    /** The brigade in charge does not offer it. */
    SWITCHED_OFF("switched-off", 409),
    /** Arguments: labels of those whose data is incomplete. */
    DATA_INCOMPLETE("data-incomplete", 409),
    /** No agreement or determination to sign. */
    NOTHING_TO_SIGN("nothing-to-sign", 409),
    /** Argument: label. */
    NOT_YOUR_SIGNATURE("not-your-signature", 403),
    /** The grades are no mix the law knows (PROC-60). */
    GRADES_DO_NOT_BALANCE("grades-do-not-balance", 422),
    /** Arguments: labels that lack a grade or are unknown. */
    GRADES_OF_OTHERS("grades-of-others", 422),
    /** Other grades than proposed need a reason. */
    OVERRIDE_REASON_MISSING("override-reason-missing", 422),
    /** What was agreed on the spot gives up every claim (INS-61.1). */
    BLANKET_WAIVER("blanket-waiver", 422);

    private final String code;
    private final int status;

    DeterminationProblem(String reason, int status) {
        this.code = "determination." + reason;
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
