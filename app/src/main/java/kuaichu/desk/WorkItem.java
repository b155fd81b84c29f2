package kuaichu.desk;

import java.time.Instant;
import java.util.UUID;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.WorkItemId;
import org.jspecify.annotations.Nullable;

/** A work item as stored (待办). */
public record WorkItem(
        WorkItemId id,
        CaseId caseId,
        Desk.Queue queue,
        UUID subjectId,
        int priority,
        State state,
        Instant createdAt,
        Instant dueAt,
        @Nullable AccountId claimedBy,
        @Nullable String claimedByText,
        @Nullable Instant escalatedAt) {
    /** Life of an item. */
    public enum State {
        OPEN,
        CLAIMED,
        DONE,
        CANCELLED
    }

    public boolean isLive() {
        return state == State.OPEN || state == State.CLAIMED;
    }
}
