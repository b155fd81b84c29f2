package kuaichu.org.web;

import java.util.UUID;
import kuaichu.org.Organisations;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.platform.web.Visibility;
import org.springframework.stereotype.Component;

/** {@code {brigadeId}} in a path: every unit, for the system administrator. */
@Component
class BrigadeVisibility implements Visibility {
    private final Organisations organisations;

    BrigadeVisibility(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public String pathVariable() {
        return "brigadeId";
    }

    @Override
    public boolean isVisible(Actor actor, UUID id) {
        return actor.is(Role.SYSTEM_ADMIN)
                && organisations.listUnits().stream()
                        .anyMatch(unit -> unit.id().value().equals(id));
    }
}
