package kuaichu.remedy.application;

import java.time.Clock;
import java.time.Instant;
import kuaichu.desk.DeadlineKind;
import kuaichu.docket.Docket;
import kuaichu.kernel.id.ReviewId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.remedy.RemedyProblem;
import kuaichu.remedy.ReviewFact;
import kuaichu.remedy.ReviewState;
import kuaichu.remedy.domain.Review;
import kuaichu.remedy.domain.ReviewBook;
import kuaichu.remedy.domain.ReviewLifecycle;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The deciding unit hands in the file (移送案卷), PROC-72: with the application within two working days, or within five when the application
 * went to the superior itself.
 */
@Service
public class ForwardReview {
    private final ReviewBook reviews;
    private final ReviewAccess access;
    private final ReviewClocks clocks;
    private final ReviewWork work;
    private final Docket docket;
    private final Clock clock;

    ForwardReview(
            ReviewBook reviews, ReviewAccess access, ReviewClocks clocks, ReviewWork work, Docket docket, Clock clock) {
        this.reviews = reviews;
        this.access = access;
        this.clocks = clocks;
        this.work = work;
        this.docket = docket;
        this.clock = clock;
    }

    /** @throws Problem {@code remedy.not-your-unit}, {@code remedy.illegal-review-move} */
    @Transactional
    public Review forward(Actor officer, ReviewId id) {
        Review review = access.lock(id);
        access.requireUnit(officer, review.originalUnit());
        if (!review.state().isLive()) {
            throw Problem.of(RemedyProblem.ILLEGAL_REVIEW_MOVE, review.state(), ReviewState.RECEIVED);
        }
        Instant now = clock.instant();
        if (review.state() == ReviewState.FILED || review.fileAt() != null) {
            ReviewLifecycle.require(review.state(), ReviewState.RECEIVED);
            reviews.move(id, ReviewState.RECEIVED, now, null);
            docket.append(review.caseId(), officer, new ReviewFact.Forwarded(id.value(), ReviewState.RECEIVED));
            clocks.meet(review, DeadlineKind.REVIEW_FORWARDING, officer);
            if (!review.late()) {
                clocks.start(review, DeadlineKind.REVIEW_CONCLUSION, review.superiorUnit(), now, officer);
            }
            work.openReview(review, now);
        } else {
            docket.append(review.caseId(), officer, new ReviewFact.FileSubmitted(id.value()));
            clocks.meet(review, DeadlineKind.REVIEW_FILE, officer);
        }
        reviews.submitFile(id, now);
        work.fileIsIn(review, officer);
        return reviews.find(id).orElseThrow();
    }
}
