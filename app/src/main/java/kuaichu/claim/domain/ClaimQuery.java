package kuaichu.claim.domain;

import kuaichu.claim.ClaimState;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.ClaimId;
import kuaichu.kernel.id.InsurerId;
import org.jspecify.annotations.Nullable;

/**
 * A page of somebody's claims (理赔列表查询), newest first.
 *
 * @param insurerId claims against this insurer; exactly one of it and claimant is given
 * @param claimant claims of this account
 * @param state null for every state
 * @param before only claims opened before this one
 */
public record ClaimQuery(
        @Nullable InsurerId insurerId,
        @Nullable AccountId claimant,
        @Nullable ClaimState state,
        @Nullable ClaimId before,
        int limit) {
    public ClaimQuery {
        if ((insurerId == null) == (claimant == null)) {
            throw new IllegalArgumentException("claims of an insurer or of a claimant, not of both or of everybody");
        }
    }
}
