package kuaichu.claim.application;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.Party;
import kuaichu.claim.domain.Claim;
import kuaichu.claim.domain.ClaimBook;
import kuaichu.claim.domain.Exposure;
import kuaichu.claim.spi.FirstNoticeOfLoss;
import kuaichu.claim.spi.FirstNoticeOfLoss.Side;
import kuaichu.claim.spi.InsurerGateway;
import kuaichu.kernel.id.ClaimId;
import kuaichu.platform.DurableCall;
import kuaichu.platform.RetryingTransaction;
import org.springframework.stereotype.Component;

/** Sends the first notice of loss to the paying insurer's own system (保险报案). A dead insurer delays only this. */
@Component
class NotifyInsurer implements DurableCall<NotifyInsurer.Payload> {
    static final Operation<Payload> OPERATION = new Operation<>("claim.notify-insurer", Payload.class);

    private final ClaimBook claims;
    private final AccidentCases cases;
    private final CaseLiability liability;
    private final InsurerGateway insurers;
    private final RetryingTransaction transaction;
    private final Clock clock;

    NotifyInsurer(
            ClaimBook claims,
            AccidentCases cases,
            CaseLiability liability,
            InsurerGateway insurers,
            RetryingTransaction transaction,
            Clock clock) {
        this.claims = claims;
        this.cases = cases;
        this.liability = liability;
        this.insurers = insurers;
        this.transaction = transaction;
        this.clock = clock;
    }

    record Payload(UUID claimId) {}

    @Override
    public Operation<Payload> operation() {
        return OPERATION;
    }

    @Override
    public void call(Payload payload) {
        Claim claim = claims.find(new ClaimId(payload.claimId())).orElseThrow();
        String reportNo = insurers.sendNotice(notice(claim));
        transaction.run(() -> claims.storeReportNo(claim.id(), reportNo, clock.instant()));
    }

    private FirstNoticeOfLoss notice(Claim claim) {
        AccidentCase accident = cases.require(claim.caseId());
        List<Party> parties = cases.listParties(claim.caseId());
        LiabilityBasis basis = liability.require(claim.caseId());
        String insured = claim.exposures().getFirst().payerLabel();
        return new FirstNoticeOfLoss(
                claim.claimNo(),
                claim.insurerId(),
                claim.caseNo(),
                claim.occurredAt(),
                accident.place().text(),
                accident.place().longitude(),
                accident.place().latitude(),
                parties.stream().filter(CaseSides::isMotorVehicle).count() < 2,
                false,
                side(parties, claim.claimantLabel(), basis),
                side(parties, insured, basis),
                parties.stream()
                        .filter(party -> !party.label().equals(insured))
                        .map(party -> side(party, basis))
                        .toList(),
                claim.exposures().stream()
                        .map(Exposure::kind)
                        .map(Enum::name)
                        .distinct()
                        .toList());
    }

    private static Side side(List<Party> parties, String label, LiabilityBasis basis) {
        return parties.stream()
                .filter(party -> party.label().equals(label))
                .findFirst()
                .map(party -> side(party, basis))
                .orElseThrow(() -> new IllegalStateException("no party " + label));
    }

    private static Side side(Party party, LiabilityBasis basis) {
        return new Side(
                party.label(),
                party.plate(),
                party.plateType(),
                party.policyNo(),
                basis.of(party.label()).name());
    }
}
