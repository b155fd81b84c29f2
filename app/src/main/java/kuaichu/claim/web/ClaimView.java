package kuaichu.claim.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kuaichu.accident.ArticleRef;
import kuaichu.accident.EvidenceView;
import kuaichu.accident.PartyView;
import kuaichu.claim.ClaimState;
import kuaichu.claim.ExposureKind;
import kuaichu.document.DocumentView;
import kuaichu.liability.LiabilityGrade;
import org.jspecify.annotations.Nullable;

/**
 * A claim as its claimant or its insurer sees it (理赔详情); amounts in fen.
 *
 * @param payableFen provisional until the payout is ordered
 * @param assessedByInsurer whose surveyor assessed the loss; the others recognise it (互认)
 * @param waitingFor why an accepted claim is not being paid yet, null when nothing is missing
 * @param reportNo the insurer's own number, null until its system answered
 * @param secondsFromAccident from the accident to the money, null before
 */
record ClaimView(
        UUID claimId,
        UUID caseId,
        String caseNo,
        String claimNo,
        String claimantLabel,
        UUID partyId,
        UUID insurerId,
        String insurerName,
        ClaimState state,
        Instant claimedAt,
        @Nullable Long assessedFen,
        @Nullable Long payableFen,
        @Nullable Long paidFen,
        @Nullable Instant assessedAt,
        @Nullable String assessedByInsurer,
        @Nullable Instant acceptedAt,
        @Nullable Instant paidAt,
        @Nullable String plate,
        LiabilityGrade liability,
        List<ExposureView> exposures,
        List<AssessmentLineView> lines,
        int version,
        List<DocumentView> documents,
        List<EvidenceView> evidence,
        List<PartyView> parties,
        @Nullable String bankCardMasked,
        @Nullable String disputeReason,
        @Nullable String failureReason,
        @Nullable Waiting waitingFor,
        @Nullable String reportNo,
        @Nullable Long secondsFromAccident,
        List<ClaimAction> allowedActions,
        @Nullable DocumentView receipt) {

    /** One exposure; payerLabel is the side whose policy pays. */
    record ExposureView(
            ExposureKind kind,
            @Nullable ArticleRef article,
            String payerLabel,
            @Nullable Long payableFen,
            @Nullable Long paidFen) {}

    /** One line of the assessment. */
    record AssessmentLineView(String item, int quantity, long unitFen, long amountFen) {}

    /** What an accepted claim waits for. */
    enum Waiting {
        /** 承保信息未返回: an insurer's system has not answered yet. */
        COVERS,
        /** 其他当事人未定损: somebody who shares a limit is not assessed yet. */
        OTHER_ASSESSMENTS,
        /** 其他当事人未确认: each would be paid by its own insurer, which everybody must agree to (互碰自赔). */
        OTHER_ACCEPTANCES,
        LIABILITY,
        /** 未查询到有效承保: no cover was found that pays; the insurer looks into it. */
        COVER_NOT_FOUND
    }
}
