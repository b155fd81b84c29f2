package kuaichu.claim.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kuaichu.kernel.Money;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.ClaimId;
import kuaichu.kernel.id.DocumentId;
import org.jspecify.annotations.Nullable;

/** The claims as kept (理赔台账). Writers hold the lock of the case's row, so that claims of one case never change at the same time. */
public interface ClaimBook {
    void insert(NewClaim claim);

    Optional<Claim> find(ClaimId claimId);

    Optional<Claim> findByOrderNo(String orderNo);

    /** In order of opening. */
    List<Claim> listOfCase(CaseId caseId);

    /** A keyset page, newest first. */
    List<Claim> list(ClaimQuery query);

    void storeAssessment(ClaimId claimId, LossAssessment assessment);

    void storeAccepted(ClaimId claimId, Instant at);

    void storeDisputed(ClaimId claimId, String reason, Instant at);

    /** Replaces what the insurer owes by this; provisional when {@code settledAt} is null. */
    void storePayable(ClaimId claimId, List<Exposure> exposures, @Nullable Instant settledAt);

    void storeOrdered(ClaimId claimId, Claim.Payout payout, Instant at);

    void storePaid(ClaimId claimId, Money paid, @Nullable String bankReference, Instant at);

    void storeFailed(ClaimId claimId, Claim.Payout payout, Instant at);

    void storeReportNo(ClaimId claimId, String reportNo, Instant at);

    void storeReceipt(ClaimId claimId, DocumentId receipt);

    /** Raises the version only. */
    void touch(ClaimId claimId);
}
