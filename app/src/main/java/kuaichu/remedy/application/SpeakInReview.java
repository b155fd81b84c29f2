package kuaichu.remedy.application;

import java.time.Clock;
import java.time.Instant;
import kuaichu.accident.Party;
import kuaichu.docket.Docket;
import kuaichu.kernel.id.PartyId;
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

/** What a party says in a running review (当事人意见、撤回申请), PROC-74.2, 75.1. */
@Service
public class SpeakInReview {
    private final ReviewBook reviews;
    private final ReviewAccess access;
    private final Docket docket;
    private final Clock clock;

    SpeakInReview(ReviewBook reviews, ReviewAccess access, Docket docket, Clock clock) {
        this.reviews = reviews;
        this.access = access;
        this.docket = docket;
        this.clock = clock;
    }

    /** @throws Problem {@code remedy.illegal-review-move} once it ended, {@code accident.not-yours} */
    @Transactional
    public Review state(Actor actor, ReviewId id, PartyId partyId, String text) {
        Review review = access.lock(id);
        Party party = access.requireOwn(actor, review.caseId(), partyId);
        if (!review.state().isLive()) {
            throw Problem.of(RemedyProblem.ILLEGAL_REVIEW_MOVE, review.state(), review.state());
        }
        Instant now = clock.instant();
        reviews.state(id, new Review.Opinion(party.id(), party.label(), text, now));
        docket.append(
                review.caseId(),
                actor,
                new ReviewFact.OpinionStated(id.value(), party.id().value(), party.label()));
        return review;
    }

    /** @throws Problem {@code remedy.not-applicant}, {@code remedy.illegal-review-move} once it ended */
    @Transactional
    public Review withdraw(Actor actor, ReviewId id, PartyId partyId) {
        Review review = access.lock(id);
        Party party = access.requireOwn(actor, review.caseId(), partyId);
        ReviewLifecycle.require(review.state(), ReviewState.TERMINATED);
        if (!reviews.withdraw(id, party.id(), clock.instant())) {
            throw Problem.of(RemedyProblem.NOT_APPLICANT);
        }
        docket.append(
                review.caseId(),
                actor,
                new ReviewFact.Withdrawn(id.value(), party.id().value(), party.label()));
        return review;
    }
}
