package kuaichu.desk.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kuaichu.desk.Desk;
import kuaichu.desk.WorkItem;
import org.jspecify.annotations.Nullable;

/**
 * A work item as shown (待办).
 *
 * @param subject what is to be done, in the reader's language
 * @param claimedBy who holds it
 * @param caseNo empty in the queue SECOND_READING, as are channel and plates
 * @param claimId only in the queue CLAIM
 * @param readingId only in the queue SECOND_READING
 */
public record WorkItemView(
        UUID workItemId,
        Desk.Queue queue,
        UUID caseId,
        String caseNo,
        String channel,
        String subject,
        int priority,
        WorkItem.State state,
        Instant createdAt,
        Instant dueAt,
        boolean overdue,
        @Nullable String claimedBy,
        boolean mine,
        List<String> plates,
        @Nullable UUID claimId,
        @Nullable UUID readingId) {
    public WorkItemView {
        plates = List.copyOf(plates);
    }
}
