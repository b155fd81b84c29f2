package kuaichu.remedy.application;

import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.remedy.domain.Review;
import kuaichu.remedy.domain.ReviewBook;
import org.springframework.stereotype.Component;

/** Who reviews a case (复核人员), for screens. */
@Component
public class ReviewDesk {
    private final ReviewBook reviews;
    private final ReviewAccess access;

    ReviewDesk(ReviewBook reviews, ReviewAccess access) {
        this.reviews = reviews;
        this.access = access;
    }

    public boolean isReviewer(Review review, Actor actor) {
        return reviews.listReviewers(review.id()).stream()
                .anyMatch(reviewer -> reviewer.account().equals(actor.accountId()));
    }

    /** Whether the actor had no part in the case before (PROC-105.1). */
    public boolean mayReview(Review review, Actor actor) {
        try {
            access.requireImpartial(actor, review.caseId());
            return true;
        } catch (Problem tookPart) {
            return false;
        }
    }

    /** Two at least (PROC-74.3). */
    public boolean hasEnoughReviewers(Review review) {
        return reviews.listReviewers(review.id()).size() >= ExamineReview.REVIEWERS;
    }
}
