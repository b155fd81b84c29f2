package kuaichu.remedy.application;

import java.util.Set;
import java.util.UUID;
import kuaichu.accident.AccidentCases;
import kuaichu.desk.DeadlineKind;
import kuaichu.docket.DocketSubscriber;
import kuaichu.docket.Entry;
import kuaichu.kernel.id.DocumentId;
import kuaichu.platform.Actor;
import kuaichu.remedy.ReviewState;
import kuaichu.remedy.domain.Review;
import kuaichu.remedy.domain.ReviewBook;
import kuaichu.serving.Servings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sees that a conclusion reached everybody (复核结论送达), PROC-78.1: the three days are met, and when the determination stands the ten days
 * to ask for a mediation begin (PROC-86.1).
 */
@Component
class FollowServing implements DocketSubscriber {
    private final AccidentCases cases;
    private final ReviewBook reviews;
    private final ReviewClocks clocks;
    private final MediationRight mediationRight;
    private final Servings servings;

    FollowServing(
            AccidentCases cases,
            ReviewBook reviews,
            ReviewClocks clocks,
            MediationRight mediationRight,
            Servings servings) {
        this.cases = cases;
        this.reviews = reviews;
        this.clocks = clocks;
        this.mediationRight = mediationRight;
        this.servings = servings;
    }

    @Override
    public String name() {
        return "remedy.servings";
    }

    @Override
    public Set<String> kinds() {
        return Set.of("serving.served");
    }

    /** The clock that is met is met once: a second reading changes nothing. */
    @Override
    @Transactional
    public void handle(Entry entry) {
        DocumentId served =
                new DocumentId(UUID.fromString(entry.body().path("documentId").asString("")));
        cases.lock(entry.caseId());
        reviews.list(entry.caseId()).stream()
                .filter(review -> review.state() == ReviewState.CONCLUDED)
                .filter(review -> served.equals(review.paperId()) && servings.isServed(served))
                .forEach(review -> conclude(review, entry));
    }

    private void conclude(Review review, Entry entry) {
        boolean first = clocks.isRunning(review, DeadlineKind.REVIEW_SERVING);
        clocks.meet(review, DeadlineKind.REVIEW_SERVING, Actor.SYSTEM);
        if (first && !review.ordersReinvestigation()) {
            mediationRight.startAnew(entry.caseId(), entry.at(), Actor.SYSTEM);
        }
    }

    /** It derives nothing of its own. */
    @Override
    public void reset() {}
}
