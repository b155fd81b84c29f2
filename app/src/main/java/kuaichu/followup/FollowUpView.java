package kuaichu.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kuaichu.accident.ArticleRef;
import kuaichu.kernel.id.PartyId;
import org.jspecify.annotations.Nullable;

/**
 * A next-day check as shown (回访视图).
 *
 * @param concerns what was said, each with the articles of the way it opens
 * @param reviewUntil last day to apply for a review of the determination (PROC-71); null for an agreement
 */
public record FollowUpView(
        PartyId partyId,
        String partyLabel,
        Instant dueAt,
        @Nullable Instant askedAt,
        @Nullable Instant answeredAt,
        @Nullable Instant handledAt,
        List<ConcernView> concerns,
        @Nullable LocalDate reviewUntil) {
    /** One concern (回访情况). */
    public record ConcernView(Concern concern, List<ArticleRef> articles) {}
}
