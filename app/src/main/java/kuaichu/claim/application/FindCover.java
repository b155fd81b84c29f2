package kuaichu.claim.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.Party;
import kuaichu.claim.domain.CoverBook;
import kuaichu.claim.domain.CoverBook.KnownCover;
import kuaichu.claim.domain.CoverTerms;
import kuaichu.claim.spi.Cover;
import kuaichu.claim.spi.InsurerGateway;
import kuaichu.kernel.LegalDeadline;
import kuaichu.kernel.Money;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import kuaichu.platform.DurableCall;
import kuaichu.platform.RetryingTransaction;
import org.springframework.stereotype.Component;

/** Asks an insurer what a vehicle is covered for (承保查询). */
@Component
class FindCover implements DurableCall<FindCover.Payload> {
    static final Operation<Payload> OPERATION = new Operation<>("claim.find-cover", Payload.class);

    private final AccidentCases cases;
    private final InsurerGateway insurers;
    private final CoverBook covers;
    private final SettleClaims settle;
    private final RetryingTransaction transaction;
    private final Clock clock;

    FindCover(
            AccidentCases cases,
            InsurerGateway insurers,
            CoverBook covers,
            SettleClaims settle,
            RetryingTransaction transaction,
            Clock clock) {
        this.cases = cases;
        this.insurers = insurers;
        this.covers = covers;
        this.settle = settle;
        this.transaction = transaction;
        this.clock = clock;
    }

    record Payload(UUID caseId, UUID partyId) {}

    @Override
    public Operation<Payload> operation() {
        return OPERATION;
    }

    @Override
    public void call(Payload payload) {
        CaseId caseId = new CaseId(payload.caseId());
        Party party = cases.requireParty(caseId, new PartyId(payload.partyId()));
        if (party.insurerId() == null || party.plate() == null) {
            return;
        }
        String plateType = party.plateType() == null ? "" : party.plateType();
        AccidentCase accident = cases.require(caseId);
        LocalDate day = LocalDate.ofInstant(accident.occurredAt(), LegalDeadline.ZONE);
        KnownCover cover = insurers.findCover(party.insurerId(), party.plate(), plateType)
                .map(found -> new KnownCover(true, terms(found, day), found.compulsoryPolicyNo()))
                .orElseGet(() -> new KnownCover(false, CoverTerms.NONE, null));
        transaction.run(() -> {
            cases.lock(caseId);
            covers.store(caseId, party.id(), party.label(), cover, clock.instant());
            settle.settleWhatIsReady(caseId);
        });
    }

    private static CoverTerms terms(Cover cover, LocalDate day) {
        boolean compulsory = cover.compulsoryPolicyNo() != null
                && cover.compulsoryFrom() != null
                && cover.compulsoryTo() != null
                && !day.isBefore(cover.compulsoryFrom())
                && !day.isAfter(cover.compulsoryTo());
        return new CoverTerms(compulsory, Money.ofFen(cover.thirdPartyLimitFen()), cover.ownDamage());
    }
}
