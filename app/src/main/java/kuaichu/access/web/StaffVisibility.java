package kuaichu.access.web;

import java.time.Clock;
import java.util.UUID;
import kuaichu.access.domain.StaffAccounts;
import kuaichu.kernel.id.AccountId;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.platform.web.Visibility;
import org.springframework.stereotype.Component;

/** {@code {staffId}} in a path: accounts of staff, for those who administer them; a party's account is none. */
@Component
class StaffVisibility implements Visibility {
    private final StaffAccounts accounts;
    private final Clock clock;

    StaffVisibility(StaffAccounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public String pathVariable() {
        return "staffId";
    }

    @Override
    public boolean isVisible(Actor actor, UUID id) {
        return (actor.is(Role.SYSTEM_ADMIN) || actor.is(Role.SECURITY_ADMIN))
                && accounts.find(new AccountId(id), clock.instant()).isPresent();
    }
}
