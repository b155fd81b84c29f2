package kuaichu.claim;

import kuaichu.kernel.problem.ProblemCode;

/** Expected refusals of this module. */
public enum ClaimProblem implements ProblemCode {
    /** Liability is not settled yet: neither an agreement nor a served determination. */
    TOO_EARLY("too-early", 409),
    /** Only the party itself claims, accepts and is paid. */
    NOT_YOURS("not-yours", 403),
    /** Arguments: label of the side without an insurer. */
    INSURER_UNKNOWN("insurer-unknown", 409),
    /** By these grades nobody's insurer pays this party. */
    NO_INSURER_PAYS("no-insurer-pays", 409),
    /** Arguments: from, to. */
    ILLEGAL_TRANSITION("illegal-transition", 409),
    /** A field breaks its rule. */
    INVALID("invalid", 422),
    /** Somebody of the insurer holds the work item. */
    HELD_BY_COLLEAGUE("held-by-colleague", 409),
    /** Nowhere to pay to. */
    PAYOUT_ACCOUNT_MISSING("payout-account-missing", 409),
    /** The payout is under way; the account cannot change now. */
    PAYOUT_UNDER_WAY("payout-under-way", 409);

    private final String code;
    private final int status;

    ClaimProblem(String reason, int status) {
        this.code = "claim." + reason;
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
