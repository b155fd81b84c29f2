package kuaichu.accident.domain;

import kuaichu.accident.FilledBy;
import kuaichu.accident.Party;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import org.jspecify.annotations.Nullable;

/** A party on its way into the books. */
public record NewParty(
        PartyId id,
        CaseId caseId,
        String label,
        @Nullable AccountId accountId,
        FilledBy filledBy,
        AccountId enteredBy,
        PartyDetails details) {

    /** The party as it stands right after being written. */
    public Party recorded() {
        return new Party(
                id,
                caseId,
                label,
                details.kind(),
                accountId,
                filledBy,
                enteredBy,
                details.name(),
                details.phone(),
                details.licenceNo(),
                details.citizenId(),
                details.plate(),
                details.plateType(),
                details.vehicleType(),
                details.insurerId(),
                details.policyNo(),
                details.damageParts(),
                false,
                1);
    }
}
