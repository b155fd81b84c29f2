package kuaichu.desk;

import java.util.UUID;
import kuaichu.docket.DocketFact;

/**
 * A promise broke and was escalated (超时升级).
 *
 * @param queue name of a {@link Desk.Queue}
 * @param dueAt ISO-8601 instant
 */
@DocketFact.Kind("desk.escalated")
public record PromiseBroken(UUID workItemId, String queue, String dueAt) implements DocketFact {
    @Override
    public boolean policeOnly() {
        return Desk.Queue.valueOf(queue).isConfidential();
    }
}
