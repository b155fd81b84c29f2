package kuaichu.remedy.application;

import java.time.Clock;
import java.util.List;
import kuaichu.desk.DeadlineKind;
import kuaichu.desk.LegalClock;
import kuaichu.docket.Docket;
import kuaichu.docket.DocketFact;
import kuaichu.document.Documents;
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

/** The superior takes an application on or turns it away (受理或者不予受理), PROC-71.1, 73, 74.3, 75. */
@Service
public class ExamineReview {
    static final int REVIEWERS = 2;

    private final ReviewBook reviews;
    private final ReviewAccess access;
    private final ReviewerQualification qualification;
    private final ReviewClocks clocks;
    private final ReviewWork work;
    private final ReviewPapers papers;
    private final Docket docket;
    private final Clock clock;

    ExamineReview(
            ReviewBook reviews,
            ReviewAccess access,
            ReviewerQualification qualification,
            ReviewClocks clocks,
            ReviewWork work,
            ReviewPapers papers,
            Docket docket,
            Clock clock) {
        this.reviews = reviews;
        this.access = access;
        this.qualification = qualification;
        this.clocks = clocks;
        this.work = work;
        this.papers = papers;
        this.docket = docket;
        this.clock = clock;
    }

    /**
     * An officer of the superior becomes a reviewer; again is the same.
     *
     * @throws Problem {@code remedy.not-your-unit}, {@code remedy.took-part}, {@code remedy.reviewer-unqualified}, {@code remedy.illegal-review-move}
     */
    @Transactional
    public Review join(Actor officer, ReviewId id) {
        Review review = access.lock(id);
        access.requireUnit(officer, review.superiorUnit());
        access.requireImpartial(officer, review.caseId());
        qualification.requireExamined(officer);
        if (review.state() != ReviewState.ACCEPTED) {
            ReviewLifecycle.require(review.state(), ReviewState.ACCEPTED);
        }
        Review.Reviewer reviewer = new Review.Reviewer(officer.requireAccount(), officer.displayName());
        if (reviews.join(id, reviewer, clock.instant())) {
            append(review, officer, new ReviewFact.ReviewerJoined(id.value()));
        }
        return review;
    }

    /** @throws Problem {@code remedy.not-reviewer}, {@code remedy.late}, {@code remedy.reviewers-missing},
     *     {@code remedy.lead-reviewer-missing}, {@code remedy.illegal-review-move} */
    @Transactional
    public Review accept(Actor officer, ReviewId id) {
        Review review = access.lock(id);
        ReviewLifecycle.require(review.state(), ReviewState.ACCEPTED);
        if (review.late()) {
            throw Problem.of(RemedyProblem.LATE);
        }
        access.requireReviewer(officer, review);
        if (reviews.listReviewers(id).size() < REVIEWERS) {
            throw Problem.of(RemedyProblem.REVIEWERS_MISSING);
        }
        qualification.requireLead(review.caseId(), reviews.listReviewers(id));
        Documents.Issued notice = papers.acceptance(review, officer);
        reviews.move(id, ReviewState.ACCEPTED, null, notice.id());
        append(
                review,
                officer,
                new ReviewFact.Accepted(
                        id.value(),
                        ReviewState.ACCEPTED,
                        notice.id().value(),
                        notice.documentNo(),
                        clocks.concludeBy(java.util.Objects.requireNonNull(review.receivedAt()))
                                .toString()));
        return reviews.find(id).orElseThrow();
    }

    /** @throws Problem {@code remedy.in-time}, {@code remedy.not-your-unit}, {@code remedy.illegal-review-move} */
    @Transactional
    public Review refuse(Actor officer, ReviewId id) {
        Review review = access.lock(id);
        access.requireUnit(officer, review.superiorUnit());
        ReviewLifecycle.require(review.state(), ReviewState.REFUSED);
        if (!review.late()) {
            throw Problem.of(RemedyProblem.IN_TIME);
        }
        Review.Application first = reviews.listApplications(id).getFirst();
        LegalClock right = clocks.findRight(review.caseId(), first.partyId()).orElseThrow();
        Documents.Issued notice = papers.refusal(review, right, officer);
        end(review, ReviewState.REFUSED, notice, officer);
        append(
                review,
                officer,
                new ReviewFact.Refused(
                        id.value(), ReviewState.REFUSED, notice.id().value(), notice.documentNo()));
        return reviews.find(id).orElseThrow();
    }

    /**
     * All applicants have withdrawn: the review ends, and everybody is told in writing (PROC-75.1).
     *
     * @throws Problem {@code remedy.not-withdrawn}, {@code remedy.not-your-unit}, {@code remedy.illegal-review-move}
     */
    @Transactional
    public Review terminate(Actor officer, ReviewId id) {
        Review review = access.lock(id);
        access.requireUnit(officer, review.superiorUnit());
        ReviewLifecycle.require(review.state(), ReviewState.TERMINATED);
        List<Review.Application> applications = reviews.listApplications(id);
        if (applications.stream().anyMatch(application -> application.withdrawnAt() == null)) {
            throw Problem.of(RemedyProblem.NOT_WITHDRAWN);
        }
        Documents.Issued notice = papers.termination(review, officer);
        end(review, ReviewState.TERMINATED, notice, officer);
        append(
                review,
                officer,
                new ReviewFact.Terminated(
                        id.value(), ReviewState.TERMINATED, notice.id().value(), notice.documentNo()));
        return reviews.find(id).orElseThrow();
    }

    /**
     * Notes that the court or the procuratorate was told of the review (PROC-75.2, 75.3): the review itself goes on.
     *
     * @throws Problem {@code remedy.not-reviewer}
     */
    @Transactional
    public Review tellAuthority(Actor officer, ReviewId id, ReviewFact.Authority authority, String note) {
        Review review = access.lock(id);
        access.requireReviewer(officer, review);
        append(review, officer, new ReviewFact.AuthorityTold(id.value(), authority, note));
        return review;
    }

    private void end(Review review, ReviewState to, Documents.Issued notice, Actor officer) {
        reviews.end(review.id(), to, null, notice.id(), clock.instant());
        clocks.drop(review, DeadlineKind.REVIEW_FORWARDING, officer);
        clocks.drop(review, DeadlineKind.REVIEW_FILE, officer);
        clocks.drop(review, DeadlineKind.REVIEW_CONCLUSION, officer);
        work.end(review, officer);
    }

    private void append(Review review, Actor officer, DocketFact fact) {
        docket.append(review.caseId(), officer, fact);
    }
}
