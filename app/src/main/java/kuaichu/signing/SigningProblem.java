package kuaichu.signing;

import kuaichu.kernel.problem.ProblemCode;

/** Expected refusals of signing. */
public enum SigningProblem implements ProblemCode {
    /** This paper is out for signing already. */
    ALREADY_OPEN("already-open", 409),
    /** The envelope has ended; nothing can be signed or refused any more. */
    ENDED("ended", 409),
    /** Its time is over. */
    EXPIRED("expired", 409),
    /** Argument: label of the one whose turn it is. */
    NOT_YOUR_TURN("not-your-turn", 409),
    /** Argument: label. */
    ALREADY_ANSWERED("already-answered", 409),
    /** Argument: label. */
    NOT_YOURS("not-yours", 403),
    /** Signing needs a proved phone number (ESL-13). */
    PHONE_UNVERIFIED("phone-unverified", 403),
    /** What was on the screen is not what is to be signed (ESL-13.1(4)). */
    SHOWN_TEXT_DIFFERS("shown-text-differs", 409),
    /** Argument: seconds the text must be shown. */
    SHOWN_TOO_SHORT("shown-too-short", 422),
    /** Argument: article. The signing was not recorded. */
    RECORDING_MISSING("recording-missing", 422),
    /** The recording belongs to another case, signer or signature. */
    RECORDING_FOREIGN("recording-foreign", 422),
    /** An officer's device needs the number of the body-worn recorder's recording (PROC-7). */
    RECORDER_MISSING("recorder-missing", 422),
    /** This paper knows no quiet refusal. */
    NOT_GUARDED("not-guarded", 409),
    /** This paper can be signed without a recording. */
    RECORDING_NOT_NEEDED("recording-not-needed", 409),
    /** Argument: most reminders. */
    REMINDED_ENOUGH("reminded-enough", 409),
    /** Somebody has answered: it can no longer be withdrawn. */
    ANSWERED_BY_SOMEBODY("answered-by-somebody", 409);

    private final String code;
    private final int status;

    SigningProblem(String reason, int status) {
        this.code = "signing." + reason;
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
