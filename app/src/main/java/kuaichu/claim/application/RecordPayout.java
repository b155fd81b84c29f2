package kuaichu.claim.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kuaichu.claim.ClaimFact;
import kuaichu.claim.ClaimState;
import kuaichu.claim.Payouts;
import kuaichu.claim.domain.Claim;
import kuaichu.claim.domain.ClaimBook;
import kuaichu.claim.spi.TransferReport;
import kuaichu.docket.Docket;
import kuaichu.kernel.Money;
import kuaichu.platform.Actor;
import kuaichu.platform.DurableCalls;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the bank's word (付款回执), from a callback, an answer or a query, in any order and any number of times. */
@Service
class RecordPayout implements Payouts {
    private final ClaimBook claims;
    private final ClaimGroups groups;
    private final FailPayout fail;
    private final DurableCalls calls;
    private final Docket docket;
    private final ClaimWork work;
    private final Clock clock;

    RecordPayout(
            ClaimBook claims,
            ClaimGroups groups,
            FailPayout fail,
            DurableCalls calls,
            Docket docket,
            ClaimWork work,
            Clock clock) {
        this.claims = claims;
        this.groups = groups;
        this.fail = fail;
        this.calls = calls;
        this.docket = docket;
        this.work = work;
        this.clock = clock;
    }

    @Override
    @Transactional
    public boolean report(TransferReport report) {
        Optional<Claim> found = claims.findByOrderNo(report.orderNo());
        if (found.isEmpty()) {
            return false;
        }
        Claim claim = groups.lock(found.get().id());
        if (!report.orderNo().equals(claim.payout().orderNo())) {
            return false;
        }
        switch (report.state()) {
            case ACCEPTED -> follow(claim, report.orderNo());
            case SETTLED -> settled(claim, report);
            case REJECTED -> fail.refused(claim.id(), report.orderNo(), report.reason());
        }
        return true;
    }

    private void follow(Claim claim, String orderNo) {
        if (claim.state() == ClaimState.PAYING) {
            calls.order(
                    FollowPayout.OPERATION,
                    orderNo + "/" + claim.payout().tryCount(),
                    claim.caseId(),
                    new FollowPayout.Payload(orderNo));
        }
    }

    private void settled(Claim claim, TransferReport report) {
        if (!claim.allows(ClaimState.PAID)) {
            return;
        }
        Instant now = clock.instant();
        Money paid = claim.payable() == null ? Money.ZERO : claim.payable();
        claims.storePaid(claim.id(), paid, report.bankReference(), now);
        docket.append(
                claim.caseId(),
                Actor.SYSTEM,
                new ClaimFact.Paid(
                        claim.id().value(),
                        ClaimState.PAID,
                        claim.claimNo(),
                        claim.partyId().value(),
                        claim.claimantLabel(),
                        work.insurerName(claim.insurerId()),
                        report.orderNo(),
                        paid.fen(),
                        Duration.between(claim.occurredAt(), now).toSeconds()));
        work.done(claim, Actor.SYSTEM);
        calls.order(
                IssueReceipt.OPERATION,
                claim.claimNo(),
                claim.caseId(),
                new IssueReceipt.Payload(claim.id().value()));
    }
}
