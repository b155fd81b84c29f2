package kuaichu.claim.application;

import java.util.Optional;
import java.util.UUID;
import kuaichu.claim.ClaimState;
import kuaichu.claim.Payouts;
import kuaichu.claim.domain.Claim;
import kuaichu.claim.domain.ClaimBook;
import kuaichu.claim.domain.PayoutAccountBook;
import kuaichu.claim.domain.PayoutAccountBook.PayoutAccount;
import kuaichu.claim.spi.BankGateway;
import kuaichu.claim.spi.TransferOrder;
import kuaichu.claim.spi.TransferReport;
import kuaichu.kernel.id.ClaimId;
import kuaichu.platform.DurableCall;
import org.springframework.stereotype.Component;

/** Hands a payout to the bank (银行付款). The order number keeps the money from moving twice. */
@Component
class TransferPayout implements DurableCall<TransferPayout.Payload> {
    static final Operation<Payload> OPERATION = new Operation<>("claim.transfer-payout", Payload.class);

    private final ClaimBook claims;
    private final PayoutAccountBook accounts;
    private final BankGateway bank;
    private final Payouts payouts;
    private final FailPayout fail;

    TransferPayout(ClaimBook claims, PayoutAccountBook accounts, BankGateway bank, Payouts payouts, FailPayout fail) {
        this.claims = claims;
        this.accounts = accounts;
        this.bank = bank;
        this.payouts = payouts;
        this.fail = fail;
    }

    record Payload(UUID claimId, String orderNo) {}

    @Override
    public Operation<Payload> operation() {
        return OPERATION;
    }

    @Override
    public void call(Payload payload) {
        Claim claim = claims.find(new ClaimId(payload.claimId())).orElseThrow();
        boolean current = claim.state() == ClaimState.PAYING
                && payload.orderNo().equals(claim.payout().orderNo());
        if (current) {
            payouts.report(knownTransfer(claim, payload.orderNo()).orElseGet(() -> bank.order(order(claim, payload))));
        }
    }

    /** Before a later try: the bank may know the order though its answer never reached us. */
    private Optional<TransferReport> knownTransfer(Claim claim, String orderNo) {
        return claim.payout().tryCount() > 1 ? bank.query(orderNo) : Optional.empty();
    }

    private TransferOrder order(Claim claim, Payload payload) {
        PayoutAccount account = accounts.find(claim.caseId(), claim.partyId()).orElseThrow();
        long fen = claim.payable() == null ? 0 : claim.payable().fen();
        return new TransferOrder(
                payload.orderNo(), fen, account.card().value(), account.holder().value(), "车险赔款 " + claim.claimNo());
    }

    @Override
    public void giveUp(Payload payload) {
        fail.unreachable(payload.orderNo());
    }
}
