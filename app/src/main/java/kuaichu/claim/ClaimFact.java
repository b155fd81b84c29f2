package kuaichu.claim;

import java.util.List;
import java.util.UUID;
import kuaichu.docket.DocketFact;
import org.jspecify.annotations.Nullable;

/** What this module writes into the docket (理赔事实): labels, numbers and amounts in fen, never names or cards. */
public sealed interface ClaimFact extends DocketFact {
    UUID claimId();

    /** The state after it, so that a replay of the docket needs nothing else. */
    ClaimState claimState();

    /** @param claimantLabel label of the party whose loss it is */
    @Kind("claim.opened")
    record Opened(
            UUID claimId,
            ClaimState claimState,
            String claimNo,
            UUID partyId,
            String claimantLabel,
            UUID insurerId,
            String insurerName,
            List<ExposureKind> exposures)
            implements ClaimFact {}

    /** How an insurer came to the loss (定损来源). */
    enum Outcome {
        /** 自行定损. */
        ASSESSED,
        /** 互认: another insurer assessed, this one recognises it. */
        RECOGNISED
    }

    /** @param assessor name of the insurer that assessed */
    @Kind("claim.assessed")
    record Assessed(
            UUID claimId,
            ClaimState claimState,
            String claimNo,
            UUID partyId,
            String claimantLabel,
            String insurerName,
            long assessedFen,
            String assessor,
            Outcome outcome)
            implements ClaimFact {}

    @Kind("claim.accepted")
    record Accepted(UUID claimId, ClaimState claimState, String claimNo, UUID partyId, String claimantLabel)
            implements ClaimFact {}

    @Kind("claim.disputed")
    record Disputed(
            UUID claimId, ClaimState claimState, String claimNo, UUID partyId, String claimantLabel, String reason)
            implements ClaimFact {}

    /** Another insurer of the same claimant pays the whole loss. */
    @Kind("claim.nothing-due")
    record NothingDue(
            UUID claimId, ClaimState claimState, String claimNo, UUID partyId, String claimantLabel, String insurerName)
            implements ClaimFact {}

    @Kind("claim.payout-ordered")
    record PayoutOrdered(
            UUID claimId,
            ClaimState claimState,
            String claimNo,
            UUID partyId,
            String claimantLabel,
            String insurerName,
            String orderNo,
            long payableFen)
            implements ClaimFact {}

    /** @param secondsFromAccident how long the money took from the moment of the accident */
    @Kind("claim.paid")
    record Paid(
            UUID claimId,
            ClaimState claimState,
            String claimNo,
            UUID partyId,
            String claimantLabel,
            String insurerName,
            String orderNo,
            long paidFen,
            long secondsFromAccident)
            implements ClaimFact {}

    /** @param reason the bank's, without personal data */
    @Kind("claim.payout-failed")
    record PayoutFailed(
            UUID claimId,
            ClaimState claimState,
            String claimNo,
            UUID partyId,
            String claimantLabel,
            String insurerName,
            String orderNo,
            @Nullable String reason)
            implements ClaimFact {}
}
