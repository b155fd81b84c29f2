package kuaichu.serving;

import kuaichu.kernel.problem.ProblemCode;

/** Expected refusals of serving (送达). */
public enum ServingProblem implements ProblemCode {
    /** No consent to electronic service (ADM-36.3); argument: label. */
    CONSENT_MISSING("serving.consent-missing", 409),
    /** Argument: label. */
    SERVED_ALREADY("serving.served-already", 409),
    /** Electronic service is confirmed by the party itself (ADM-36.3). */
    NOT_BY_OFFICER("serving.not-by-officer", 409),
    /** A refusal needs its reason and a witness or a recording (ADM-36.2). */
    WITNESS_MISSING("serving.witness-missing", 422),
    /** An announcement is the last resort (ADM-36.4). */
    TRY_OTHERS_FIRST("serving.try-others-first", 409),
    /** Sixty days have not passed (ADM-36.4); argument: the first day after them. */
    ANNOUNCEMENT_RUNNING("serving.announcement-running", 409),
    /** A person without an own proved phone cannot be served on it. */
    NO_PHONE("serving.no-phone", 409),
    /** Argument: label. */
    NOT_YOURS("serving.not-yours", 403);

    private final String code;
    private final int status;

    ServingProblem(String code, int status) {
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
