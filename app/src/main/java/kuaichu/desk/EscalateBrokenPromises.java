package kuaichu.desk;

import java.time.Clock;
import java.time.Instant;
import kuaichu.docket.Docket;
import kuaichu.kernel.id.WorkItemId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The promise clocks (承诺时限): an item past its promise is marked and the docket says so, once. */
@Component
public class EscalateBrokenPromises {
    private static final Logger LOG = LoggerFactory.getLogger(EscalateBrokenPromises.class);
    private static final int AT_ONCE = 200;

    private final WorkItemTable items;
    private final Docket docket;
    private final TransactionTemplate transaction;
    private final Clock clock;

    EscalateBrokenPromises(WorkItemTable items, Docket docket, TransactionTemplate transaction, Clock clock) {
        this.items = items;
        this.docket = docket;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Goes through all broken promises, one transaction each: a case being written to is left for the next round. */
    public void escalate() {
        Instant now = clock.instant();
        for (WorkItemId id : items.listBroken(now, AT_ONCE)) {
            try {
                transaction.executeWithoutResult(status -> escalate(id, now));
            } catch (Problem e) {
                LOG.info(
                        "promise of work item {} waits for the next round: {}",
                        id,
                        e.problemCode().code());
            }
        }
    }

    private void escalate(WorkItemId id, Instant now) {
        items.escalate(id, now)
                .ifPresent(item -> docket.append(
                        item.caseId(),
                        Actor.SYSTEM,
                        new PromiseBroken(
                                id.value(), item.queue().name(), item.dueAt().toString())));
    }
}
