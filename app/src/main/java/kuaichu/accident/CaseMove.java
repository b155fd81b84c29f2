package kuaichu.accident;

import kuaichu.docket.DocketFact;
import org.jspecify.annotations.Nullable;

/** A fact that moves the handling of a case; its body carries the state after it, so that a replay of the docket needs nothing else. */
public interface CaseMove extends DocketFact {
    /** The state after it; null when this time it leaves the case where it is. */
    @Nullable HandlingState state();
}
