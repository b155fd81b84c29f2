package kuaichu.claim;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A claim in a list (理赔摘要); amounts in fen. */
public record ClaimSummary(
        UUID claimId,
        UUID caseId,
        String caseNo,
        String claimNo,
        String claimantLabel,
        UUID insurerId,
        String insurerName,
        ClaimState state,
        Instant claimedAt,
        @Nullable Long assessedFen,
        @Nullable Long payableFen,
        @Nullable Long paidFen,
        @Nullable Instant paidAt,
        @Nullable String plate) {}
