package kuaichu.claim.web;

import java.util.UUID;
import kuaichu.claim.application.ClaimScope;
import kuaichu.kernel.id.ClaimId;
import kuaichu.platform.Actor;
import kuaichu.platform.web.Visibility;
import org.springframework.stereotype.Component;

/** A claim is seen by its claimant and by the insurer it is against, by nobody else. */
@Component
class ClaimVisibility implements Visibility {
    private final ClaimScope scope;

    ClaimVisibility(ClaimScope scope) {
        this.scope = scope;
    }

    @Override
    public String pathVariable() {
        return "claimId";
    }

    @Override
    public boolean isVisible(Actor actor, UUID id) {
        return scope.isVisible(actor, new ClaimId(id));
    }
}
