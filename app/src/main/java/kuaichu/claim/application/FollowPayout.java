package kuaichu.claim.application;

import java.time.Duration;
import kuaichu.claim.ClaimState;
import kuaichu.claim.Payouts;
import kuaichu.claim.domain.ClaimBook;
import kuaichu.claim.spi.BankGateway;
import kuaichu.claim.spi.PartnerUnavailable;
import kuaichu.claim.spi.TransferReport;
import kuaichu.platform.DurableCall;
import org.springframework.stereotype.Component;

/** Asks the bank how an accepted transfer stands (付款查询), in case its callback is lost. */
@Component
class FollowPayout implements DurableCall<FollowPayout.Payload> {
    static final Operation<Payload> OPERATION = new Operation<>("claim.follow-payout", Payload.class);

    private final ClaimBook claims;
    private final BankGateway bank;
    private final Payouts payouts;
    private final FailPayout fail;

    FollowPayout(ClaimBook claims, BankGateway bank, Payouts payouts, FailPayout fail) {
        this.claims = claims;
        this.bank = bank;
        this.payouts = payouts;
        this.fail = fail;
    }

    record Payload(String orderNo) {}

    @Override
    public Operation<Payload> operation() {
        return OPERATION;
    }

    /** The callback usually comes first. */
    @Override
    public Duration firstPause() {
        return Duration.ofSeconds(15);
    }

    @Override
    public void call(Payload payload) {
        boolean open = claims.findByOrderNo(payload.orderNo())
                .filter(claim -> claim.state() == ClaimState.PAYING)
                .isPresent();
        if (!open) {
            return;
        }
        TransferReport report = bank.query(payload.orderNo())
                .orElseThrow(() -> new PartnerUnavailable("the bank lost order " + payload.orderNo()));
        if (report.state() == TransferReport.State.ACCEPTED) {
            throw new PartnerUnavailable("the bank has not settled order " + payload.orderNo());
        }
        payouts.report(report);
    }

    @Override
    public void giveUp(Payload payload) {
        fail.unreachable(payload.orderNo());
    }
}
