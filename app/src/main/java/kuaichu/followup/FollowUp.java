package kuaichu.followup;

import java.time.Instant;
import java.util.List;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import org.jspecify.annotations.Nullable;

/**
 * One party's next-day check (回访).
 *
 * @param dueAt when the party is asked
 * @param askedAt null until then
 * @param concerns empty when all is well, and before the answer
 * @param handledAt when an officer had dealt with the pain
 */
public record FollowUp(
        CaseId caseId,
        PartyId partyId,
        String partyLabel,
        Instant dueAt,
        @Nullable Instant askedAt,
        @Nullable Instant answeredAt,
        List<Concern> concerns,
        @Nullable Instant handledAt) {
    public FollowUp {
        concerns = List.copyOf(concerns);
    }

    public boolean isOpen() {
        return askedAt != null && answeredAt == null;
    }
}
