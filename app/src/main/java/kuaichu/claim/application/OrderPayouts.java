package kuaichu.claim.application;

import java.time.Clock;
import kuaichu.claim.ClaimFact;
import kuaichu.claim.ClaimState;
import kuaichu.claim.domain.Claim;
import kuaichu.claim.domain.ClaimBook;
import kuaichu.docket.Docket;
import kuaichu.kernel.Money;
import kuaichu.kernel.id.ClaimId;
import kuaichu.platform.Actor;
import kuaichu.platform.DurableCalls;
import org.springframework.stereotype.Component;

/** Orders payouts (下达付款): the first under the claim's own number, later ones under a new number only when the bank refused the one before. */
@Component
class OrderPayouts {
    private final ClaimBook claims;
    private final DurableCalls calls;
    private final Docket docket;
    private final ClaimWork work;
    private final Clock clock;

    OrderPayouts(ClaimBook claims, DurableCalls calls, Docket docket, ClaimWork work, Clock clock) {
        this.claims = claims;
        this.calls = calls;
        this.docket = docket;
        this.work = work;
        this.clock = clock;
    }

    /** For a settled claim; one that owes nothing is done at once. */
    void orderFirst(ClaimId claimId) {
        Claim claim = claims.find(claimId).orElseThrow();
        if (payable(claim).isZero()) {
            claims.storePaid(claimId, Money.ZERO, null, clock.instant());
            docket.append(
                    claim.caseId(),
                    Actor.SYSTEM,
                    new ClaimFact.NothingDue(
                            claimId.value(),
                            ClaimState.PAID,
                            claim.claimNo(),
                            claim.partyId().value(),
                            claim.claimantLabel(),
                            work.insurerName(claim.insurerId())));
            work.done(claim, Actor.SYSTEM);
            return;
        }
        order(claim, claim.claimNo(), 1, Actor.SYSTEM);
    }

    /** After a failure. */
    void orderAgain(Claim claim, Actor actor) {
        Claim.Payout last = claim.payout();
        int count = last.orderNo() == null ? last.orderCount() + 1 : last.orderCount();
        order(claim, count == 1 ? claim.claimNo() : claim.claimNo() + "-" + count, count, actor);
    }

    private void order(Claim claim, String orderNo, int orderCount, Actor actor) {
        ClaimGroups.require(claim, ClaimState.PAYING);
        int tryCount = claim.payout().tryCount() + 1;
        claims.storeOrdered(claim.id(), new Claim.Payout(orderNo, orderCount, tryCount, null, null), clock.instant());
        docket.append(
                claim.caseId(),
                actor,
                new ClaimFact.PayoutOrdered(
                        claim.id().value(),
                        ClaimState.PAYING,
                        claim.claimNo(),
                        claim.partyId().value(),
                        claim.claimantLabel(),
                        work.insurerName(claim.insurerId()),
                        orderNo,
                        payable(claim).fen()));
        calls.order(
                TransferPayout.OPERATION,
                orderNo + "/" + tryCount,
                claim.caseId(),
                new TransferPayout.Payload(claim.id().value(), orderNo));
        work.done(claim, actor);
    }

    private static Money payable(Claim claim) {
        return claim.payable() == null ? Money.ZERO : claim.payable();
    }
}
