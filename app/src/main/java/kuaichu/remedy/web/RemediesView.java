package kuaichu.remedy.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kuaichu.accident.ArticleRef;
import kuaichu.document.ReviewConclusionModel.Ground;
import kuaichu.document.ReviewConclusionModel.Result;
import kuaichu.remedy.ReviewState;
import org.jspecify.annotations.Nullable;

/**
 * What may still be done about a determination (救济途径), and how what was asked for stands.
 *
 * @param reviewRights a line a party, as far as it is the reader's
 * @param formers determinations that do not stand any more
 */
public record RemediesView(
        List<ReviewRight> reviewRights,
        List<ReviewView> reviews,
        List<FormerDetermination> formers,
        @Nullable MediationRightView mediationRight,
        List<MediationView> mediations) {

    /** Until when a party may apply for a review (PROC-71.1). */
    public record ReviewRight(
            UUID partyId,
            String partyLabel,
            LocalDate lastOn,
            boolean open,
            boolean mine,
            @Nullable ArticleRef article) {}

    /** Until when all together may ask for a mediation (PROC-86.1). */
    public record MediationRightView(
            LocalDate lastOn, boolean open, @Nullable ArticleRef article) {}

    /** A review as shown (复核). */
    public record ReviewView(
            UUID reviewId,
            ReviewState state,
            boolean late,
            String documentNo,
            String originalUnitName,
            String superiorUnitName,
            Instant filedAt,
            @Nullable Instant receivedAt,
            @Nullable Instant fileAt,
            @Nullable LocalDate concludeBy,
            @Nullable UUID paperId,
            @Nullable Result result,
            @Nullable String resultText,
            List<ApplicationView> applications,
            List<String> reviewers,
            List<OpinionView> opinions,
            @Nullable DraftView draft,
            List<ReviewStep> steps) {}

    /** What the reader may do with a review now (可用操作). */
    public enum ReviewStep {
        STATE_OPINION,
        WITHDRAW,
        FORWARD,
        JOIN,
        ACCEPT,
        REFUSE,
        TERMINATE,
        PROPOSE,
        AGREE,
        TELL_AUTHORITY
    }

    /** An application, its words for the applicant and the police. */
    public record ApplicationView(
            UUID partyId,
            String partyLabel,
            List<Ground> requests,
            @Nullable String reasons,
            Instant appliedAt,
            @Nullable Instant withdrawnAt,
            boolean mine) {}

    /** An opinion, its words for whom it is by and for the police. */
    public record OpinionView(String partyLabel, @Nullable String text, Instant at) {}

    /** A proposed conclusion; only for the reviewers. */
    public record DraftView(
            int version,
            String factFindings,
            String procedureFindings,
            Result result,
            List<Ground> grounds,
            @Nullable String corrections,
            boolean own) {}

    /** A determination a review sent back; withdrawn with the new one (PROC-79.1). */
    public record FormerDetermination(
            UUID documentId,
            String documentNo,
            Instant issuedAt,
            Instant reopenedAt,
            @Nullable Instant withdrawnAt) {}
}
