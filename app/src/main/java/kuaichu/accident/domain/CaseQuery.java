package kuaichu.accident.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kuaichu.accident.Channel;
import kuaichu.accident.HandlingState;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A page of the case list, newest first.
 *
 * @param account whose own cases, or null for those of the units
 * @param units units whose cases, empty for an account's own
 * @param exact plate or case number, exactly
 * @param from reported at or after
 * @param to reported before
 * @param after last row of the page before
 * @param limit rows at most
 */
public record CaseQuery(
        @Nullable AccountId account,
        List<UnitId> units,
        @Nullable HandlingState state,
        @Nullable Channel channel,
        @Nullable String exact,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable After after,
        int limit) {
    public CaseQuery {
        units = List.copyOf(units);
    }

    /** Place in the order of the list. */
    public record After(Instant reportedAt, UUID caseId) {}
}
