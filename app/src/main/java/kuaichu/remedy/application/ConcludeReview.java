package kuaichu.remedy.application;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kuaichu.desk.DeadlineKind;
import kuaichu.determination.Reopenings;
import kuaichu.docket.Docket;
import kuaichu.document.Documents;
import kuaichu.document.ReviewConclusionModel.Ground;
import kuaichu.document.ReviewConclusionModel.Result;
import kuaichu.kernel.id.ReviewId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.remedy.RemedyProblem;
import kuaichu.remedy.ReviewFact;
import kuaichu.remedy.ReviewState;
import kuaichu.remedy.domain.Review;
import kuaichu.remedy.domain.ReviewBook;
import kuaichu.remedy.domain.ReviewLifecycle;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Conclude a review (作出复核结论), PROC-76, 77: one reviewer proposes, the other agrees, and only then it is made and served. */
@Service
public class ConcludeReview {
    private static final Set<Result> ON_CERTIFICATES =
            EnumSet.of(Result.CERTIFICATE_UPHELD, Result.CERTIFICATE_REINVESTIGATE);

    private final ReviewBook reviews;
    private final ReviewAccess access;
    private final ReviewClocks clocks;
    private final ReviewWork work;
    private final ReviewPapers papers;
    private final Reopenings reopenings;
    private final MediationRight mediationRight;
    private final Docket docket;
    private final Clock clock;

    ConcludeReview(
            ReviewBook reviews,
            ReviewAccess access,
            ReviewClocks clocks,
            ReviewWork work,
            ReviewPapers papers,
            Reopenings reopenings,
            MediationRight mediationRight,
            Docket docket,
            Clock clock) {
        this.reviews = reviews;
        this.access = access;
        this.clocks = clocks;
        this.work = work;
        this.papers = papers;
        this.reopenings = reopenings;
        this.mediationRight = mediationRight;
        this.docket = docket;
        this.clock = clock;
    }

    /** What a reviewer proposes. */
    public record Command(
            String factFindings,
            String procedureFindings,
            Result result,
            List<Ground> grounds,
            @Nullable String corrections) {
        public Command {
            grounds = List.copyOf(grounds);
        }
    }

    /**
     * @throws Problem {@code remedy.not-reviewer}, {@code remedy.file-missing}, {@code remedy.wrong-result}, {@code remedy.grounds-missing},
     *     {@code remedy.corrections-missing}, {@code remedy.illegal-review-move}
     */
    @Transactional
    public Review propose(Actor officer, ReviewId id, Command command) {
        Review review = access.lock(id);
        ReviewLifecycle.require(review.state(), ReviewState.CONCLUDED);
        access.requireReviewer(officer, review);
        check(review, command);
        int version = reviews.findDraft(id).map(Review.Draft::version).orElse(0) + 1;
        Review.Draft draft = new Review.Draft(
                version,
                officer.requireAccount(),
                command.factFindings(),
                command.procedureFindings(),
                command.result(),
                command.grounds(),
                command.corrections());
        reviews.propose(id, draft, clock.instant());
        docket.append(review.caseId(), officer, new ReviewFact.ConclusionProposed(id.value(), version));
        return review;
    }

    private static void check(Review review, Command command) {
        if (review.fileAt() == null) {
            throw Problem.of(RemedyProblem.FILE_MISSING);
        }
        if (ON_CERTIFICATES.contains(command.result()) != review.certificate()) {
            throw Problem.of(RemedyProblem.WRONG_RESULT);
        }
        if (command.result() == Result.REINVESTIGATE && command.grounds().isEmpty()) {
            throw Problem.of(RemedyProblem.GROUNDS_MISSING);
        }
        if (command.result() == Result.UPHELD_AFTER_CORRECTION && command.corrections() == null) {
            throw Problem.of(RemedyProblem.CORRECTIONS_MISSING);
        }
    }

    /**
     * The other reviewer agrees with the proposal of that version: the conclusion is made.
     *
     * @throws Problem {@code remedy.not-reviewer}, {@code remedy.nothing-proposed}, {@code remedy.own-proposal},
     *     {@code remedy.illegal-review-move}
     */
    @Transactional
    public Review agree(Actor officer, ReviewId id, int version) {
        Review review = access.lock(id);
        ReviewLifecycle.require(review.state(), ReviewState.CONCLUDED);
        access.requireReviewer(officer, review);
        Review.Draft draft = reviews.findDraft(id)
                .filter(proposed -> proposed.version() == version && access.isReviewer(proposed.proposedBy(), review))
                .orElseThrow(() -> Problem.of(RemedyProblem.NOTHING_PROPOSED));
        if (draft.proposedBy().equals(officer.requireAccount())) {
            throw Problem.of(RemedyProblem.OWN_PROPOSAL);
        }
        return conclude(officer, review, draft);
    }

    private Review conclude(Actor officer, Review review, Review.Draft draft) {
        Instant now = clock.instant();
        Documents.Issued paper = papers.conclusion(review, draft, officer);
        reviews.end(review.id(), ReviewState.CONCLUDED, draft.result(), paper.id(), now);
        docket.append(
                review.caseId(),
                officer,
                new ReviewFact.Concluded(
                        review.id().value(),
                        ReviewState.CONCLUDED,
                        draft.result(),
                        draft.grounds(),
                        paper.id().value(),
                        paper.documentNo()));
        clocks.meet(review, DeadlineKind.REVIEW_CONCLUSION, officer);
        clocks.start(review, DeadlineKind.REVIEW_SERVING, review.superiorUnit(), now, officer);
        work.end(review, officer);
        Review concluded = reviews.find(review.id()).orElseThrow();
        if (concluded.ordersReinvestigation()) {
            reopenings.reopen(officer, review.caseId(), review.id().value());
            mediationRight.drop(review.caseId(), officer);
        }
        return concluded;
    }
}
