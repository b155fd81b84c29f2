package kuaichu.procedure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Until when determination or certificate must be made (认定期限), PROC-62, 68, 69.
 *
 * @param lastOn last day in time, while suspended the last day of the suspension; null while the term does not run
 */
public record DeterminationTerm(State state, @Nullable LocalDate lastOn, String article) {
    /** Whether it runs, and if not what it waits for. */
    public enum State {
        RUNNING,
        /** 等待现场调查. */
        NO_SCENE_YET,
        /** 逃逸车辆和驾驶人尚未查获. */
        NOT_FOUND_YET,
        /** 检验、鉴定尚未确定. */
        EXAMINATION_OPEN,
        /** 中止. */
        SUSPENDED,
        /** 已经认定. */
        DECIDED
    }
}
