package kuaichu.claim.domain;

import java.time.Instant;
import java.util.List;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.ClaimId;
import kuaichu.kernel.id.InsurerId;
import kuaichu.kernel.id.PartyId;
import kuaichu.liability.LiabilityGrade;
import org.jspecify.annotations.Nullable;

/** A claim about to be opened (新开理赔案件); the number is given when it is stored. */
public record NewClaim(
        ClaimId id,
        CaseId caseId,
        String caseNo,
        Instant occurredAt,
        PartyId partyId,
        String claimantLabel,
        AccountId claimantAccount,
        @Nullable String plate,
        LiabilityGrade liability,
        InsurerId insurerId,
        List<Exposure> exposures,
        Instant openedAt) {
    public NewClaim {
        exposures = List.copyOf(exposures);
    }
}
