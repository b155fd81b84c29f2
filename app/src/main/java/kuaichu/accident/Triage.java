package kuaichu.accident;

import java.util.List;
import kuaichu.liability.Route;
import kuaichu.liability.SceneInstruction;

/** The route a case takes and what to do at the scene (分流结果), law.md §1.2. */
public record Triage(Route route, SceneInstruction sceneInstruction, List<Reason> reasons) {
    public Triage {
        reasons = List.copyOf(reasons);
    }

    /** The scene is cleared long since: nothing to keep and nothing to fix there (PROC-18.1). */
    public Triage withoutScene() {
        return new Triage(route, SceneInstruction.LEAVE_THEN_NEGOTIATE, reasons);
    }

    /**
     * Why.
     *
     * @param code for example {@code R_HIT_FACILITY}
     * @param articles citations, for example {@code PROC-14(2)}
     */
    public record Reason(String code, List<String> articles) {
        public Reason {
            articles = List.copyOf(articles);
        }
    }
}
