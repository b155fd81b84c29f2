package kuaichu.platform.web;

import kuaichu.kernel.problem.Problem;
import kuaichu.platform.PlatformProblem;

/** The version an edit was made from (If-Match: "7"); a controller asks for it as an argument. */
public record ExpectedVersion(long value) {
    /** @throws Problem {@code platform.version-conflict} with the current version when somebody changed it meanwhile */
    public void require(long current) {
        if (value != current) {
            throw conflict(current);
        }
    }

    /** For an UPDATE … WHERE version = ? that changed no row. */
    public static Problem conflict(long current) {
        return Problem.of(PlatformProblem.VERSION_CONFLICT, current);
    }
}
