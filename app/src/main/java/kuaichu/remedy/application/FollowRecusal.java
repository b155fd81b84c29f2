package kuaichu.remedy.application;

import java.util.Set;
import java.util.UUID;
import kuaichu.accident.AccidentCases;
import kuaichu.docket.Docket;
import kuaichu.docket.DocketSubscriber;
import kuaichu.docket.Entry;
import kuaichu.kernel.id.AccountId;
import kuaichu.platform.Actor;
import kuaichu.remedy.ReviewFact;
import kuaichu.remedy.domain.Review;
import kuaichu.remedy.domain.ReviewBook;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who withdrew from a case reviews it no more (复核民警回避), PROC-105: another joins, and what the one proposed is proposed anew. */
@Component
class FollowRecusal implements DocketSubscriber {
    private static final String GRANTED = "GRANTED";

    private final AccidentCases cases;
    private final ReviewBook reviews;
    private final Docket docket;

    FollowRecusal(AccidentCases cases, ReviewBook reviews, Docket docket) {
        this.cases = cases;
        this.reviews = reviews;
        this.docket = docket;
    }

    @Override
    public String name() {
        return "remedy.recusals";
    }

    @Override
    public Set<String> kinds() {
        return Set.of("procedure.recusal-decided");
    }

    /** Idempotent: who is no reviewer leaves nothing. */
    @Override
    @Transactional
    public void handle(Entry entry) {
        if (!GRANTED.equals(entry.body().path("outcome").asString(""))) {
            return;
        }
        AccountId officer =
                new AccountId(UUID.fromString(entry.body().path("officerId").asString("")));
        cases.lock(entry.caseId());
        for (Review review : reviews.list(entry.caseId())) {
            if (review.state().isLive() && reviews.leave(review.id(), officer)) {
                docket.append(
                        entry.caseId(),
                        Actor.SYSTEM,
                        new ReviewFact.ReviewerLeft(review.id().value()));
            }
        }
    }

    /** What was left stays left. */
    @Override
    public void reset() {}
}
