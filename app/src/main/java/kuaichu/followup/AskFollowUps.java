package kuaichu.followup;

import java.time.Clock;
import java.time.Instant;
import kuaichu.docket.Docket;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks whose day has come (发起回访): one entry a party, which the notices turn into one message with a link. */
@Component
public class AskFollowUps {
    private static final Logger LOG = LoggerFactory.getLogger(AskFollowUps.class);
    private static final int AT_ONCE = 200;

    private final FollowUpTable table;
    private final Docket docket;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AskFollowUps(FollowUpTable table, Docket docket, TransactionTemplate transaction, Clock clock) {
        this.table = table;
        this.docket = docket;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** One transaction each: a case being written to is left for the next round. */
    public void ask() {
        Instant now = clock.instant();
        for (FollowUp due : table.listDue(now, AT_ONCE)) {
            try {
                transaction.executeWithoutResult(status -> ask(due, now));
            } catch (Problem e) {
                LOG.info(
                        "a next-day check waits for the next round: {}",
                        e.problemCode().code());
            }
        }
    }

    private void ask(FollowUp due, Instant now) {
        if (table.markAsked(due, now)) {
            docket.append(
                    due.caseId(),
                    Actor.SYSTEM,
                    new FollowUpFact.Asked(due.partyId().value(), due.partyLabel()));
        }
    }
}
