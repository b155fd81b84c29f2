package kuaichu.partner.calls;

import com.github.f4b6a3.uuid.UuidCreator;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;
import java.util.UUID;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.problem.Problem;
import kuaichu.partner.line.Lines;
import kuaichu.platform.Actor;
import kuaichu.platform.DurableCall;
import kuaichu.platform.DurableCalls;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Calls kept in a table and woken by db-scheduler, both written in the caller's transaction. */
@Component
public class ScheduledCalls implements DurableCalls {
    static final String TASK = "partner.call";

    /** Always due, whatever the scheduler's clock says. */
    private static final Instant AT_ONCE = Instant.EPOCH;

    private final CallTable calls;
    private final CallBook book;
    private final Lines lines;
    private final ObjectProvider<SchedulerClient> scheduler;

    /** @param scheduler asked late: it needs the task, which needs what orders calls */
    ScheduledCalls(CallTable calls, CallBook book, Lines lines, ObjectProvider<SchedulerClient> scheduler) {
        this.calls = calls;
        this.book = book;
        this.lines = lines;
        this.scheduler = scheduler;
    }

    @Override
    public <P extends Record> void order(
            DurableCall.Operation<P> operation, String key, @Nullable CaseId caseId, P payload) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a call is ordered in the transaction of the change that needs it");
        }
        UUID id = UuidCreator.getTimeOrderedEpoch();
        if (calls.insert(id, operation.name(), key, caseId, book.seal(id, operation, payload))) {
            scheduler.getObject().schedule(instance(id), AT_ONCE);
        }
    }

    /**
     * A person wants a waiting or dead call tried now; also closes the circuits, because people know more than counters.
     *
     * @throws Problem {@code partner.call-done} when there is nothing left to send
     */
    @Transactional
    public OutgoingCall resend(UUID id, Actor by) {
        OutgoingCall call = calls.wake(id, by.requireAccount()).orElseThrow(() -> Problem.of(PartnerProblem.CALL_DONE));
        lines.reopenAll();
        wake(instance(id));
        return call;
    }

    private void wake(TaskInstance<Void> instance) {
        SchedulerClient client = scheduler.getObject();
        if (client.scheduleIfNotExists(instance, AT_ONCE)) {
            return;
        }
        try {
            client.reschedule(instance, AT_ONCE);
        } catch (TaskInstanceCurrentlyExecutingException e) {
            org.slf4j.LoggerFactory.getLogger(ScheduledCalls.class)
                    .info("call {} is being tried already", instance.getId());
        }
    }

    private static TaskInstance<Void> instance(UUID id) {
        return new TaskInstance<>(TASK, id.toString());
    }
}
