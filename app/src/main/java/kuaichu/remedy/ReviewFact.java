package kuaichu.remedy;

import java.util.List;
import java.util.UUID;
import kuaichu.docket.DocketFact;
import kuaichu.document.ReviewConclusionModel.Ground;
import kuaichu.document.ReviewConclusionModel.Result;

/** What a review writes into the docket (复核事实): labels, codes and ids; the words of parties stay in the module's tables, sealed. */
public sealed interface ReviewFact extends DocketFact {

    /** @param timing IN_TIME or LATE */
    @Kind("remedy.review-applied")
    record Applied(
            UUID reviewId,
            ReviewState reviewState,
            UUID partyId,
            String label,
            String documentNo,
            List<Ground> requests,
            String timing)
            implements ReviewFact {}

    @Kind("remedy.review-forwarded")
    record Forwarded(UUID reviewId, ReviewState reviewState) implements ReviewFact {}

    /** The file of the deciding unit came (PROC-72.2). */
    @Kind("remedy.review-file-submitted")
    record FileSubmitted(UUID reviewId) implements ReviewFact {}

    @Kind("remedy.reviewer-joined")
    record ReviewerJoined(UUID reviewId) implements ReviewFact {}

    /** A reviewer withdrew from the case (PROC-105). */
    @Kind("remedy.reviewer-left")
    record ReviewerLeft(UUID reviewId) implements ReviewFact {}

    @Kind("remedy.review-accepted")
    record Accepted(UUID reviewId, ReviewState reviewState, UUID documentId, String documentNo, String lastOn)
            implements ReviewFact {}

    @Kind("remedy.review-refused")
    record Refused(UUID reviewId, ReviewState reviewState, UUID documentId, String documentNo) implements ReviewFact {}

    @Kind("remedy.opinion-stated")
    record OpinionStated(UUID reviewId, UUID partyId, String label) implements ReviewFact {}

    @Kind("remedy.review-withdrawn")
    record Withdrawn(UUID reviewId, UUID partyId, String label) implements ReviewFact {}

    @Kind("remedy.review-terminated")
    record Terminated(UUID reviewId, ReviewState reviewState, UUID documentId, String documentNo)
            implements ReviewFact {}

    /** A court (PROC-75.2) or a procuratorate (PROC-75.3) was told that a review runs. */
    @Kind("remedy.authority-told")
    record AuthorityTold(UUID reviewId, Authority result, String note) implements ReviewFact {}

    /** Who is told of a running review. */
    enum Authority {
        COURT,
        PROCURATORATE
    }

    @Kind("remedy.conclusion-proposed")
    record ConclusionProposed(UUID reviewId, int version) implements ReviewFact {}

    @Kind("remedy.review-concluded")
    record Concluded(
            UUID reviewId,
            ReviewState reviewState,
            Result result,
            List<Ground> grounds,
            UUID documentId,
            String documentNo)
            implements ReviewFact {}
}
