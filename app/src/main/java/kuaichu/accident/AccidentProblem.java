package kuaichu.accident;

import kuaichu.kernel.problem.ProblemCode;

/** Expected refusals of this module. */
public enum AccidentProblem implements ProblemCode {
    /** Arguments: from, to. */
    ILLEGAL_TRANSITION("illegal-transition", 409),
    /** The scene must be kept (PROC-13). */
    SCENE_MUST_STAY("scene-must-stay", 409),
    /** Arguments: the missing slots. */
    EVIDENCE_MISSING("evidence-missing", 409),
    /** A joined person's data and words are the person's own. */
    NOT_YOURS("not-yours", 403),
    /** Statements are given, or the facts are settled: nothing to change any more. */
    DATA_SETTLED("data-settled", 409),
    /** Everybody was heard and the party has said it once more already; argument: label. */
    STATEMENT_FINAL("statement-final", 409),
    /** That party has its own phone already. */
    ALREADY_JOINED("already-joined", 409),
    /** The account is another party of this case. */
    OTHER_PARTY_ALREADY("other-party-already", 409),
    /** Too many wrong codes. */
    TOO_MANY_CODES("too-many-codes", 429),
    /** Arguments: the largest number. */
    TOO_MANY_PARTIES("too-many-parties", 422),
    /** Somebody else has joined; an officer may withdraw it. */
    OTHERS_HAVE_JOINED("others-have-joined", 409),
    /** Evidence comes too late for this state. */
    EVIDENCE_CLOSED("evidence-closed", 409),
    /** Something is still open on the case; argument: what, with its article. */
    CLOSURE_MATTERS_OPEN("closure-matters-open", 409),
    /** Another unit handles the case. */
    NOT_YOUR_UNIT("not-your-unit", 403),
    /** No other report of the same accident is suggested. */
    NO_DUPLICATE("no-duplicate", 409),
    /** The report is part of no other one. */
    NOT_JOINED("not-joined", 409),
    /** The route is decided by police on scene. */
    NOT_ONSITE("not-onsite", 409);

    private final String code;
    private final int status;

    AccidentProblem(String reason, int status) {
        this.code = "accident." + reason;
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
