package kuaichu.remedy;

import kuaichu.kernel.problem.ProblemCode;

/** Expected refusals of this module; each text names its article. */
public enum RemedyProblem implements ProblemCode {
    /** Nothing was determined, or it was not served on the party yet (PROC-71.1). */
    NOT_SERVED("not-served", 409),
    /** A review is once an accident (PROC-71.2). */
    REVIEWED_ALREADY("reviewed-already", 409),
    /** One is being examined: an opinion may be stated (PROC-74.2). */
    REVIEW_RUNNING("review-running", 409),
    /** The party has applied already; argument: label. */
    APPLIED_ALREADY("applied-already", 409),
    /** Arguments: from, to. */
    ILLEGAL_REVIEW_MOVE("illegal-review-move", 409),
    /** It came in time and must be accepted (PROC-73). */
    IN_TIME("in-time", 409),
    /** It came late and must be refused in writing (PROC-71.1). */
    LATE("late", 409),
    /** Another unit's work (PROC-72). */
    NOT_YOUR_UNIT("not-your-unit", 403),
    /** Who took part before does not review (PROC-105.1). */
    TOOK_PART("took-part", 403),
    /** PROC-5.1: the officer is not examined for handling accidents. */
    REVIEWER_UNQUALIFIED("reviewer-unqualified", 403),
    /** PROC-5.2, 5.3: none of the reviewers may lead such a case; arguments: the qualification needed, the article. */
    LEAD_REVIEWER_MISSING("lead-reviewer-missing", 409),
    /** PROC-77: such a ground fits no certificate. */
    CERTIFICATE_GROUND("certificate-ground", 422),
    /** Two reviewers at least (PROC-74.3). */
    REVIEWERS_MISSING("reviewers-missing", 409),
    /** Only the reviewers. */
    NOT_REVIEWER("not-reviewer", 403),
    /** The file of the deciding unit is missing (PROC-72.2). */
    FILE_MISSING("file-missing", 409),
    /** No conclusion is proposed. */
    NOTHING_PROPOSED("nothing-proposed", 409),
    /** Who proposed it cannot be the second to agree (PROC-74.3). */
    OWN_PROPOSAL("own-proposal", 409),
    /** A conclusion on a determination, or on a certificate (PROC-76, 77). */
    WRONG_RESULT("wrong-result", 422),
    /** A new investigation needs its grounds (PROC-76.3). */
    GROUNDS_MISSING("grounds-missing", 422),
    /** Upheld after correction needs what was corrected (PROC-76.2). */
    CORRECTIONS_MISSING("corrections-missing", 422),
    /** Only applicants withdraw (PROC-75.1). */
    NOT_APPLICANT("not-applicant", 403),
    /** Not all applicants have withdrawn (PROC-75.1). */
    NOT_WITHDRAWN("not-withdrawn", 409),
    /** Nothing to mediate upon is served, or its ten days are over (PROC-86.1); argument: the last day. */
    MEDIATION_LATE("mediation-late", 409),
    /** A review runs: mediation is asked for after it (PROC-86.1). */
    MEDIATION_DURING_REVIEW("mediation-during-review", 409),
    /** Arguments: from, to. */
    ILLEGAL_MEDIATION_MOVE("illegal-mediation-move", 409),
    /** The loss is not determined, the treatment not ended (PROC-90.1). */
    MEDIATION_TOO_EARLY("mediation-too-early", 422),
    /** Three working days before (PROC-88.1); argument: the first possible day. */
    NOTICE_TOO_SHORT("notice-too-short", 422),
    /** One working day before (PROC-88.2). */
    CHANGE_TOO_LATE("change-too-late", 409),
    /** Three a side (PROC-89.3); argument: label. */
    TOO_MANY_PARTICIPANTS("too-many-participants", 422),
    /** The time of the mediation has not come (PROC-88.1). */
    NOT_YET_MEDIATED("not-yet-mediated", 409),
    /** Shares and items do not add up (PROC-93.2(4)). */
    SHARES_DO_NOT_ADD_UP("shares-do-not-add-up", 422),
    /** Labels that are no parties, or parties without a share. */
    SHARES_OF_OTHERS("shares-of-others", 422),
    /** A waiver of every claim kills the claim against the insurer (INS-61.1). */
    BLANKET_WAIVER("blanket-waiver", 422),
    /** The ground does not fit what happened (PROC-93.3, 94). */
    WRONG_ENDING("wrong-ending", 422);

    private final String code;
    private final int status;

    RemedyProblem(String reason, int status) {
        this.code = "remedy." + reason;
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
