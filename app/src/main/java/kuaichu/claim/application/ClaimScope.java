package kuaichu.claim.application;

import kuaichu.claim.domain.ClaimBook;
import kuaichu.kernel.id.ClaimId;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import org.springframework.stereotype.Component;

/** Who may see which claim (理赔数据范围). */
@Component
public class ClaimScope {
    private final ClaimBook claims;

    ClaimScope(ClaimBook claims) {
        this.claims = claims;
    }

    /** The claimant, and the clerks of the insurer it is against; false for an unknown claim. */
    public boolean isVisible(Actor actor, ClaimId claimId) {
        return claims.find(claimId)
                .filter(claim -> actor.is(Role.INSURER)
                        ? claim.insurerId().equals(actor.insurerId())
                        : claim.claimantAccount().equals(actor.accountId()))
                .isPresent();
    }
}
