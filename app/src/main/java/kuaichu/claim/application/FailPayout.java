package kuaichu.claim.application;

import java.time.Clock;
import kuaichu.claim.ClaimFact;
import kuaichu.claim.ClaimState;
import kuaichu.claim.domain.Claim;
import kuaichu.claim.domain.ClaimBook;
import kuaichu.docket.Docket;
import kuaichu.kernel.id.ClaimId;
import kuaichu.platform.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A payout did not arrive (付款失败): the party sees it, the insurer gets it back on its desk. */
@Component
class FailPayout {
    private final ClaimBook claims;
    private final ClaimGroups groups;
    private final ClaimWork work;
    private final Docket docket;
    private final Clock clock;

    FailPayout(ClaimBook claims, ClaimGroups groups, ClaimWork work, Docket docket, Clock clock) {
        this.claims = claims;
        this.groups = groups;
        this.work = work;
        this.docket = docket;
        this.clock = clock;
    }

    /** The bank refused: no money moved and its order number is used up. */
    @Transactional
    public void refused(ClaimId claimId, String orderNo, @Nullable String reason) {
        fail(groups.lock(claimId), orderNo, null, reason);
    }

    /** No word from the bank: the order may still go through, so its number is kept for the next try. */
    @Transactional
    public void unreachable(String orderNo) {
        claims.findByOrderNo(orderNo)
                .map(claim -> groups.lock(claim.id()))
                .ifPresent(claim -> fail(claim, orderNo, orderNo, null));
    }

    private void fail(Claim claim, String orderNo, @Nullable String keptOrderNo, @Nullable String reason) {
        if (claim.state() != ClaimState.PAYING || !orderNo.equals(claim.payout().orderNo())) {
            return;
        }
        Claim.Payout last = claim.payout();
        claims.storeFailed(
                claim.id(),
                new Claim.Payout(keptOrderNo, last.orderCount(), last.tryCount(), null, reason),
                clock.instant());
        docket.append(
                claim.caseId(),
                Actor.SYSTEM,
                new ClaimFact.PayoutFailed(
                        claim.id().value(),
                        ClaimState.PAYOUT_FAILED,
                        claim.claimNo(),
                        claim.partyId().value(),
                        claim.claimantLabel(),
                        work.insurerName(claim.insurerId()),
                        orderNo,
                        reason));
        work.awaitRepayment(claim);
    }
}
