package kuaichu.accident;

import java.util.List;
import java.util.Set;
import kuaichu.platform.Actor;

/** What somebody may do with a case now, as far as this module knows; modules above add theirs. */
public interface CaseActions {
    Set<CaseAction> list(AccidentCase accidentCase, List<Party> parties, Actor actor);
}
