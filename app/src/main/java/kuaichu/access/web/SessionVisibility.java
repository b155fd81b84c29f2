package kuaichu.access.web;

import java.util.UUID;
import kuaichu.access.domain.Sessions;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.platform.web.Visibility;
import org.springframework.stereotype.Component;

/** {@code {sessionId}} in a path: one's own, and for the security administrator everybody's. */
@Component
class SessionVisibility implements Visibility {
    private final Sessions sessions;

    SessionVisibility(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public String pathVariable() {
        return "sessionId";
    }

    @Override
    public boolean isVisible(Actor actor, UUID id) {
        return sessions.findOwner(id)
                .filter(owner -> actor.is(Role.SECURITY_ADMIN) || owner.equals(actor.accountId()))
                .isPresent();
    }
}
