package kuaichu.claim.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kuaichu.claim.ClaimState;
import kuaichu.kernel.Money;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.ClaimId;
import kuaichu.kernel.id.DocumentId;
import kuaichu.kernel.id.InsurerId;
import kuaichu.kernel.id.PartyId;
import kuaichu.liability.LiabilityGrade;
import org.jspecify.annotations.Nullable;

/**
 * A claim (理赔案件) of one party against one insurer.
 *
 * @param claimNo the number people read
 * @param claimantLabel label of the party whose loss it is
 * @param plate the claimant's vehicle, null without one
 * @param liability the claimant's grade
 * @param assessedFen loss as assessed, null before
 * @param payableFen what this insurer owes; provisional until settled
 */
public record Claim(
        ClaimId id,
        String claimNo,
        CaseId caseId,
        String caseNo,
        Instant occurredAt,
        PartyId partyId,
        String claimantLabel,
        AccountId claimantAccount,
        @Nullable String plate,
        LiabilityGrade liability,
        InsurerId insurerId,
        ClaimState state,
        int version,
        Times times,
        @Nullable UUID assessmentId,
        @Nullable Money assessed,
        @Nullable Money payable,
        @Nullable Money paid,
        @Nullable String disputeReason,
        Payout payout,
        @Nullable String reportNo,
        @Nullable DocumentId receipt,
        List<Exposure> exposures) {
    public Claim {
        exposures = List.copyOf(exposures);
    }

    /** When it reached each stage (各环节时间). */
    public record Times(
            Instant openedAt,
            @Nullable Instant assessedAt,
            @Nullable Instant acceptedAt,
            @Nullable Instant disputedAt,
            @Nullable Instant settledAt,
            @Nullable Instant payoutOrderedAt,
            @Nullable Instant paidAt,
            @Nullable Instant payoutFailedAt) {}

    /**
     * How the payout stands (付款).
     *
     * @param orderCount order numbers used so far
     * @param tryCount how often a payout was ordered
     */
    public record Payout(
            @Nullable String orderNo,
            int orderCount,
            int tryCount,
            @Nullable String bankReference,
            @Nullable String failureReason) {}

    public boolean isSettled() {
        return times.settledAt() != null;
    }

    public boolean allows(ClaimState to) {
        return ClaimLifecycle.allows(state, to);
    }

    /** The insurer still has to look at the loss. */
    public boolean awaitsAssessment() {
        return state == ClaimState.OPENED || state == ClaimState.DISPUTED;
    }

    /** Whether a policy of that side pays it. */
    public boolean isPaidBy(String payerLabel) {
        return exposures.stream().anyMatch(e -> e.payerLabel().equals(payerLabel));
    }
}
