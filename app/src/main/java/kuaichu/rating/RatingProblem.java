package kuaichu.rating;

import kuaichu.kernel.problem.ProblemCode;

/** Expected refusals of this module. */
public enum RatingProblem implements ProblemCode {
    /** Only a closed case is rated. */
    CASE_NOT_CLOSED("case-not-closed", 409),
    /** Only the party itself rates. */
    NOT_YOURS("not-yours", 403),
    /** Once per party, subject and case. */
    ALREADY_GIVEN("already-given", 409),
    /** The party had no claim, so no insurer served it. */
    NO_INSURER("no-insurer", 409),
    /** A field breaks its rule. */
    INVALID("invalid", 422);

    private final String code;
    private final int status;

    RatingProblem(String reason, int status) {
        this.code = "rating." + reason;
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
