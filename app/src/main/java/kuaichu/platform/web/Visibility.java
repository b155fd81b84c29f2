package kuaichu.platform.web;

import java.util.UUID;
import kuaichu.platform.Actor;

/** Whether an actor may see the thing a path variable names; the one place a foreign id becomes 404. A bean per variable. */
public interface Visibility {
    /** The path variable it answers for, for example {@code caseId}. */
    String pathVariable();

    /** False for an unknown id as well as for a foreign one. */
    boolean isVisible(Actor actor, UUID id);
}
