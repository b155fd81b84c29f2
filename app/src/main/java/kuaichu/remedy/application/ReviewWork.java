package kuaichu.remedy.application;

import java.time.Instant;
import kuaichu.access.CaseScope;
import kuaichu.desk.Desk;
import kuaichu.desk.Desk.NewWorkItem;
import kuaichu.desk.Desk.Queue;
import kuaichu.kernel.LegalDeadline;
import kuaichu.kernel.id.UnitId;
import kuaichu.org.Organisations;
import kuaichu.platform.Actor;
import kuaichu.remedy.domain.Review;
import org.springframework.stereotype.Component;

/** The work items of a review (复核待办): the file of the deciding unit, and the review of its superior. */
@Component("remedyReviewWork")
class ReviewWork {
    private static final int SOON = 40;
    private static final int DAYS_TO_FORWARD = 2;

    private final Organisations organisations;
    private final Desk desk;
    private final CaseScope scope;
    private final ReviewClocks clocks;

    ReviewWork(Organisations organisations, Desk desk, CaseScope scope, ReviewClocks clocks) {
        this.organisations = organisations;
        this.desk = desk;
        this.scope = scope;
        this.clocks = clocks;
    }

    /** The next unit up in the line of command (上一级公安机关交通管理部门). */
    UnitId superiorOf(UnitId unit) {
        UnitId parent = organisations.getUnit(unit).parentId();
        return parent == null ? unit : parent;
    }

    void openForwarding(Review review, Instant now) {
        desk.open(new NewWorkItem(
                review.caseId(),
                Queue.REVIEW_FILE,
                review.id().value(),
                review.originalUnit(),
                null,
                SOON,
                now.plus(java.time.Duration.ofDays(DAYS_TO_FORWARD))));
    }

    void openReview(Review review, Instant receivedAt) {
        scope.grantToUnit(review.caseId(), review.superiorUnit());
        Instant due = clocks.concludeBy(receivedAt)
                .plusDays(1)
                .atStartOfDay(LegalDeadline.ZONE)
                .toInstant();
        desk.open(new NewWorkItem(
                review.caseId(), Queue.REVIEW, review.id().value(), review.superiorUnit(), null, SOON, due));
    }

    void fileIsIn(Review review, Actor actor) {
        desk.complete(review.caseId(), Queue.REVIEW_FILE, review.id().value(), actor);
    }

    void end(Review review, Actor actor) {
        desk.cancel(review.caseId(), Queue.REVIEW_FILE, review.id().value());
        desk.complete(review.caseId(), Queue.REVIEW, review.id().value(), actor);
    }
}
