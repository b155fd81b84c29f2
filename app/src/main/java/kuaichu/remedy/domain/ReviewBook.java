package kuaichu.remedy.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kuaichu.document.ReviewConclusionModel.Result;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.DocumentId;
import kuaichu.kernel.id.PartyId;
import kuaichu.kernel.id.ReviewId;
import kuaichu.remedy.ReviewState;
import org.jspecify.annotations.Nullable;

/** Reviews as kept (复核台账). */
public interface ReviewBook {
    void add(Review review);

    Optional<Review> find(ReviewId id);

    /** Oldest first; at most a few. */
    List<Review> list(CaseId caseId);

    /** @param receivedAt kept when null */
    void move(ReviewId id, ReviewState to, @Nullable Instant receivedAt, @Nullable DocumentId paper);

    void end(ReviewId id, ReviewState to, @Nullable Result result, DocumentId paper, Instant at);

    void submitFile(ReviewId id, Instant at);

    /** @return false when the party has applied before */
    boolean apply(ReviewId id, Review.Application application);

    /** @return false when the party is no applicant or has withdrawn before */
    boolean withdraw(ReviewId id, PartyId partyId, Instant at);

    List<Review.Application> listApplications(ReviewId id);

    /** @return false when already one */
    boolean join(ReviewId id, Review.Reviewer reviewer, Instant at);

    /** @return false when none */
    boolean leave(ReviewId id, AccountId reviewer);

    List<Review.Reviewer> listReviewers(ReviewId id);

    void state(ReviewId id, Review.Opinion opinion);

    List<Review.Opinion> listOpinions(ReviewId id);

    /** Replaces the one before. */
    void propose(ReviewId id, Review.Draft draft, Instant at);

    Optional<Review.Draft> findDraft(ReviewId id);
}
