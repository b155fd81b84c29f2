package kuaichu.accident;

import kuaichu.docket.DocketFact;
import kuaichu.liability.Route;
import org.jspecify.annotations.Nullable;

/** A fact that moves the handling of a case; its body carries the state after it, so that a replay of the docket needs nothing else. */
public interface CaseMove extends DocketFact {
    /** The state after it; null when this time it leaves the case where it is. */
    @Nullable HandlingState state();

    /** The route from here on (PROC-20.1: a disputed case goes online when all parties apply jointly); null when it stays as it is. */
    default @Nullable Route newRoute() {
        return null;
    }
}
