package kuaichu.calibration;

import kuaichu.kernel.problem.ProblemCode;

/** Expected refusals of this module. */
public enum CalibrationProblem implements ProblemCode {
    /** The reading was given or cancelled. */
    READING_ENDED("reading-ended", 409),
    /** Who had a hand in the case reads it not again. */
    OWN_CASE("own-case", 403),
    /** The grades are no mix the law knows (PROC-60), or not of these parties. */
    GRADES_DO_NOT_BALANCE("grades-do-not-balance", 422);

    private final String code;
    private final int status;

    CalibrationProblem(String reason, int status) {
        this.code = "calibration." + reason;
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
