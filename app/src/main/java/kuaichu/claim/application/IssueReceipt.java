package kuaichu.claim.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.Party;
import kuaichu.claim.ExposureKind;
import kuaichu.claim.domain.Claim;
import kuaichu.claim.domain.ClaimBook;
import kuaichu.claim.domain.Exposure;
import kuaichu.claim.domain.PayoutAccountBook;
import kuaichu.claim.domain.PayoutAccountBook.PayoutAccount;
import kuaichu.document.Documents;
import kuaichu.document.ReceiptModel;
import kuaichu.kernel.id.ClaimId;
import kuaichu.org.Organisations;
import kuaichu.platform.Actor;
import kuaichu.platform.DurableCall;
import kuaichu.platform.RetryingTransaction;
import org.springframework.stereotype.Component;

/** Issues the receipt of a payout (赔款支付凭证), after the payment is recorded: a slow PDF never holds up the money's record. */
@Component
class IssueReceipt implements DurableCall<IssueReceipt.Payload> {
    static final Operation<Payload> OPERATION = new Operation<>("claim.issue-receipt", Payload.class);

    private final ClaimBook claims;
    private final ClaimGroups groups;
    private final AccidentCases cases;
    private final PayoutAccountBook accounts;
    private final CaseLiability liability;
    private final Organisations organisations;
    private final Documents documents;
    private final RetryingTransaction transaction;

    IssueReceipt(
            ClaimBook claims,
            ClaimGroups groups,
            AccidentCases cases,
            PayoutAccountBook accounts,
            CaseLiability liability,
            Organisations organisations,
            Documents documents,
            RetryingTransaction transaction) {
        this.claims = claims;
        this.groups = groups;
        this.cases = cases;
        this.accounts = accounts;
        this.liability = liability;
        this.organisations = organisations;
        this.documents = documents;
        this.transaction = transaction;
    }

    record Payload(UUID claimId) {}

    @Override
    public Operation<Payload> operation() {
        return OPERATION;
    }

    @Override
    public void call(Payload payload) {
        transaction.run(() -> {
            Claim claim = groups.lock(new ClaimId(payload.claimId()));
            if (claim.receipt() == null) {
                Documents.Issued receipt = documents.issue(claim.caseId(), null, model(claim), Actor.SYSTEM);
                claims.storeReceipt(claim.id(), receipt.id());
            }
        });
    }

    private ReceiptModel model(Claim claim) {
        Organisations.Insurer insurer =
                organisations.findInsurer(claim.insurerId()).orElseThrow();
        PayoutAccount account = accounts.find(claim.caseId(), claim.partyId()).orElseThrow();
        return new ReceiptModel(
                claim.caseNo(),
                insurer.code(),
                insurer.name(),
                insurer.phone(),
                claim.claimNo(),
                policyNo(claim).orElse(null),
                claim.plate(),
                account.holder().value(),
                account.card().masked(),
                claim.exposures().stream()
                        .filter(exposure ->
                                exposure.paid() != null && !exposure.paid().isZero())
                        .map(IssueReceipt::line)
                        .toList(),
                claim.payout().bankReference(),
                claim.times().paidAt(),
                liability.require(claim.caseId()).documentNo());
    }

    private Optional<String> policyNo(Claim claim) {
        List<Party> parties = cases.listParties(claim.caseId());
        return claim.exposures().stream()
                .filter(exposure -> exposure.paid() != null && !exposure.paid().isZero())
                .flatMap(exposure ->
                        parties.stream().filter(party -> party.label().equals(exposure.payerLabel())))
                .flatMap(party -> Optional.ofNullable(party.policyNo()).stream())
                .findFirst();
    }

    private static ReceiptModel.Line line(Exposure exposure) {
        long fen = exposure.paid() == null ? 0 : exposure.paid().fen();
        return new ReceiptModel.Line(title(exposure.kind()), exposure.kind().citation(), fen);
    }

    private static String title(ExposureKind kind) {
        return switch (kind) {
            case COMPULSORY_PROPERTY -> "机动车交通事故责任强制保险 财产损失赔偿";
            case THIRD_PARTY -> "机动车商业第三者责任保险";
            case OWN_DAMAGE -> "机动车损失保险";
            case NO_FAULT_PROPERTY -> "机动车交通事故责任强制保险 无责任财产损失赔偿";
        };
    }
}
