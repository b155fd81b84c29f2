package kuaichu.procedure;

import kuaichu.kernel.problem.ProblemCode;

/** Expected refusals of this module; each text names the article. */
public enum ProcedureProblem implements ProblemCode {
    /** The case is not investigated by the ordinary procedure. */
    NOT_INVESTIGATING("not-investigating", 409),
    /** PROC-18: no late report waits for a decision. */
    NOT_LATE("not-late", 409),
    /** PROC-16.1: one form for each case. */
    ACCEPTED_BEFORE("accepted-before", 409),
    /** PROC-27.1: two officers; arguments: none. */
    SECOND_OFFICER("second-officer", 422),
    /** PROC-9: the second officer is of another unit. */
    OFFICER_OF_OTHER_UNIT("officer-of-other-unit", 422),
    /** PROC-5; arguments: the officer, the qualification needed, the article. */
    QUALIFICATION("qualification", 422),
    /** The reason does not fit the kind of accident; arguments: the reason, the article. */
    REASON_DOES_NOT_FIT("reason-does-not-fit", 422),
    /** PROC-27.1: only the two officers of the case. */
    NOT_IN_CHARGE("not-in-charge", 403),
    /** PROC-27.2; arguments: labels of those not told. */
    RIGHTS_NOT_TOLD("rights-not-told", 409),
    /** PROC-27.2; argument: label. */
    RIGHTS_TOLD_ALREADY("rights-told-already", 409),
    /** PROC-27.2: the unit has no contact card. */
    NO_CONTACT_CARD("no-contact-card", 409),
    /** PROC-32, 62.1. */
    SCENE_NOT_INVESTIGATED("scene-not-investigated", 409),
    /** The times of the scene investigation contradict each other or lie ahead. */
    SCENE_TIMES("scene-times", 422),
    /** The times of a questioning contradict each other or lie ahead. */
    QUESTIONING_TIMES("questioning-times", 422),
    /** ADM-74: the person must have been told first. */
    QUESTIONING_RIGHTS("questioning-rights", 422),
    /** ADM-72: one person at a time; argument: who is being questioned then. */
    QUESTIONING_OVERLAPS("questioning-overlaps", 409),
    /** PROC-63.1. */
    EVIDENCE_NOT_DISCLOSED("evidence-not-disclosed", 409),
    /** PROC-62.1; argument: what is examined. */
    EXAMINATION_OPEN("examination-open", 409),
    /** Argument: what is examined. */
    EXAMINATION_REPORTED("examination-reported", 409),
    /** PROC-55.1; argument: what is examined. */
    EXAMINATION_NOT_REPORTED("examination-not-reported", 409),
    /** PROC-51: at most 30 days, with approval 60. */
    EXAMINATION_TERM("examination-term", 422),
    /** PROC-49.3: after three working days only with the approval of the authority above. */
    EXAMINATION_LATE("examination-late", 409),
    /** PROC-68.1: the term is suspended. */
    SUSPENDED("suspended", 409),
    /** PROC-68: there was a suspension already. */
    SUSPENDED_BEFORE("suspended-before", 409),
    /** Nothing is suspended. */
    NOT_SUSPENDED("not-suspended", 409),
    /** PROC-69.1: only injury accidents. */
    FAST_ONLY_INJURY("fast-only-injury", 409),
    /** PROC-69.1(1): a crime is suspected. */
    FAST_NOT_WITH_CRIME("fast-not-with-crime", 409),
    /** PROC-69.1: not every party has asked in writing. */
    FAST_NOT_ASKED("fast-not-asked", 409),
    /** PROC-69.1: the fast track is approved already. */
    FAST_ALREADY("fast-already", 409),
    /** Nobody was hurt. */
    REPORT_NO_INJURY("report-no-injury", 409),
    /** The accident was reported to the detachment before. */
    REPORTED_BEFORE("reported-before", 409),
    /** The case is closed or withdrawn. */
    CASE_OVER("case-over", 409),
    /** The same is waiting for a leader. */
    APPROVAL_WAITS("approval-waits", 409),
    /** Arguments: the subject, the article. */
    NOT_YOUR_APPROVAL("not-your-approval", 403),
    DECIDED_ALREADY("decided-already", 409),
    /** PROC-62.1: no flight, nothing to find. */
    NOBODY_FLED("nobody-fled", 409),
    /** Nothing waits for the second officer. */
    NO_DRAFT("no-draft", 409),
    /** A draft waits for the second officer. */
    DRAFT_WAITS("draft-waits", 409),
    /** PROC-62.1, 66.1: who fled is at large, and no victim has asked in writing. */
    FUGITIVE_AT_LARGE("fugitive-at-large", 409),
    /** PROC-66.1: nobody fled, or who did is found. */
    NOT_UNSOLVED("not-unsolved", 409),
    /** PROC-66.1: only a victim whose identity is known. */
    NOT_A_VICTIM("not-a-victim", 403),
    /** PROC-70: nobody of that case was noted as unidentified, or it was supplemented before. */
    NOTHING_TO_SUPPLEMENT("nothing-to-supplement", 409),
    /** ADM-77.2: officers and interpreter sign the record. */
    OFFICER_MUST_SIGN("officer-must-sign", 409),
    /** ADM-77.1: a record is out for signing; argument: whose. */
    QUESTIONING_UNSIGNED("questioning-unsigned", 409),
    /** PROC-105.1: the person does not handle the case. */
    RECUSAL_NOT_HANDLING("recusal-not-handling", 422),
    /** ADM-17: an officer asks for his own withdrawal only. */
    RECUSAL_NOT_SELF("recusal-not-self", 403),
    /** PROC-105.3: the same officer's withdrawal waits for its decision. */
    RECUSAL_WAITS("recusal-waits", 409),
    /** PROC-105.3: decided already, on the same ground. */
    RECUSAL_DECIDED_BEFORE("recusal-decided-before", 409),
    /** PROC-105.2: a leader of another level or unit, or the one it is about. */
    RECUSAL_NOT_YOURS("recusal-not-yours", 403),
    /** PROC-105.3: the outcome waits until it is decided whether the officer withdraws. */
    RECUSAL_UNDECIDED("recusal-undecided", 409),
    /** ADM-24.2: who has withdrawn takes no further part. */
    WITHDRAWN_FROM_CASE("withdrawn-from-case", 403),
    /** PROC-27.1: who takes over is not named. */
    SUBSTITUTE_MISSING("substitute-missing", 422),
    /** ADM-24.2: who takes over has withdrawn himself. */
    SUBSTITUTE_WITHDREW("substitute-withdrew", 422),
    /** PROC-27.1: whoever drafted cannot be the second. */
    OWN_DRAFT("own-draft", 409);

    private final String code;
    private final int status;

    ProcedureProblem(String reason, int status) {
        this.code = "procedure." + reason;
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
