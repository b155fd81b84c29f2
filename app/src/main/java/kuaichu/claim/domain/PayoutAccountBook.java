package kuaichu.claim.domain;

import java.time.Instant;
import java.util.Optional;
import kuaichu.kernel.BankCardNo;
import kuaichu.kernel.PersonName;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;

/** Where the money goes (收款账户); name and card are kept encrypted. */
public interface PayoutAccountBook {
    void store(CaseId caseId, PartyId partyId, PayoutAccount account, Instant at);

    Optional<PayoutAccount> find(CaseId caseId, PartyId partyId);

    /** Fit for showing, without opening what is encrypted. */
    Optional<String> findMasked(CaseId caseId, PartyId partyId);

    /** An account of the claimant. */
    record PayoutAccount(PersonName holder, BankCardNo card) {}
}
