package kuaichu.docket;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import kuaichu.docket.SubscriptionTable.HeldHead;
import kuaichu.docket.SubscriptionTable.Progress;
import kuaichu.kernel.id.CaseId;
import kuaichu.platform.RetryingTransaction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works for one subscriber: batches of entries in one transaction with the subscriber's position; when a batch fails, its entries
 * one by one. An entry that fails is held back with the later ones of its case, tried again with growing waits, and parked at last;
 * the other cases go on.
 */
final class SubscriberRunner {
    private static final Logger LOG = LoggerFactory.getLogger(SubscriberRunner.class);
    private static final int BATCH = 50;
    private static final int ATTEMPTS = 8;
    private static final int TRIES_AT_ONCE = 3;
    private static final Duration FIRST_WAIT = Duration.ofMillis(200);
    private static final Duration IDLE = Duration.ofSeconds(5);
    private static final Duration RETRY_LOOK = Duration.ofMillis(200);
    /** Uninteresting entries passed before the position is written down without having handled anything. */
    private static final long PASSED_UNWRITTEN = 1000;

    private final DocketSubscriber subscriber;
    private final SubscriptionTable subscriptions;
    private final EntryTable entries;
    private final TransactionTemplate transaction;
    private final Semaphore workers;
    private final Semaphore signals = new Semaphore(1);
    private DocketPosition scanned = DocketPosition.START;
    private int generation = -1;

    SubscriberRunner(
            DocketSubscriber subscriber,
            SubscriptionTable subscriptions,
            EntryTable entries,
            TransactionTemplate transaction,
            Semaphore workers) {
        this.subscriber = subscriber;
        this.subscriptions = subscriptions;
        this.entries = entries;
        this.transaction = transaction;
        this.workers = workers;
    }

    /** Something of its kinds came, or an operator asked. */
    void wake() {
        signals.release();
    }

    boolean wants(String kind) {
        return subscriber.kinds().contains(kind);
    }

    /** Works until its thread is interrupted. */
    void run() {
        Duration patience = Duration.ZERO;
        while (true) {
            try {
                signals.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
                signals.drainPermits();
                workers.acquire();
                try {
                    patience = work();
                } finally {
                    workers.release();
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                if (Thread.currentThread().isInterrupted()) {
                    return;
                }
                LOG.warn("subscriber {} cannot work, trying again: {}", subscriber.name(), e.toString());
                patience = IDLE;
            }
        }
    }

    /** Everything there is to do now; how long it may rest then. */
    private Duration work() {
        boolean more = true;
        while (more) {
            more = retryDue();
            more |= readOn();
        }
        return subscriptions.hasRetrying(subscriber.name()) ? RETRY_LOOK : IDLE;
    }

    private boolean readOn() {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> handleBatch(BATCH)));
        } catch (RuntimeException e) {
            LOG.debug("a batch of {} failed, going on one by one", subscriber.name(), e);
            forgetScan();
            return readOnSingly();
        }
    }

    private boolean readOnSingly() {
        boolean more = true;
        for (int i = 0; more && i < BATCH; i++) {
            try {
                more = handleNext();
            } catch (RuntimeException e) {
                transaction.executeWithoutResult(status -> holdNext(e));
            }
        }
        return more;
    }

    /** Somebody else's write in the way is no failure: the same again, at once. */
    private boolean handleNext() {
        for (int attempt = 1; ; attempt++) {
            try {
                return Boolean.TRUE.equals(transaction.execute(status -> handleBatch(1)));
            } catch (RuntimeException e) {
                forgetScan();
                if (attempt == TRIES_AT_ONCE || !RetryingTransaction.isRetryable(e)) {
                    throw e;
                }
            }
        }
    }

    /** True when there may be more to read. */
    private boolean handleBatch(int size) {
        Optional<Progress> locked = subscriptions.lock(subscriber.name());
        if (locked.isEmpty()) {
            return false;
        }
        Progress progress = locked.get();
        List<Entry> batch = nextEntries(progress, size);
        if (!batch.isEmpty()) {
            Set<CaseId> heldCases = subscriptions.listHeldCases(subscriber.name());
            for (Entry entry : batch) {
                if (heldCases.contains(entry.caseId())) {
                    subscriptions.hold(
                            subscriber.name(), entry, 0, false, Duration.ZERO, "waits behind an earlier entry");
                } else {
                    subscriber.handle(entry);
                }
            }
        }
        moveOn(progress, batch, size);
        return batch.size() == size;
    }

    private List<Entry> nextEntries(Progress progress, int size) {
        if (generation != progress.generation() || scanned.compareTo(progress.position()) < 0) {
            generation = progress.generation();
            scanned = progress.position();
        }
        return entries.listAfter(scanned, progress.horizon(), subscriber.kinds(), size);
    }

    /** What was passed in a transaction that did not commit was not passed. */
    private void forgetScan() {
        generation = -1;
    }

    private void moveOn(Progress progress, List<Entry> batch, int size) {
        if (!batch.isEmpty()) {
            subscriptions.moveTo(subscriber.name(), batch.getLast().position());
        }
        if (batch.size() < size) {
            DocketPosition seen = new DocketPosition(progress.horizon() - 1, Long.MAX_VALUE);
            if (seen.transaction() - progress.position().transaction() > PASSED_UNWRITTEN) {
                subscriptions.moveTo(subscriber.name(), seen);
            }
            scanned = seen;
        }
    }

    private void holdNext(RuntimeException failure) {
        Optional<Progress> locked = subscriptions.lock(subscriber.name());
        if (locked.isEmpty()) {
            return;
        }
        List<Entry> next = nextEntries(locked.get(), 1);
        if (!next.isEmpty()) {
            Entry entry = next.getFirst();
            hold(entry, 1, failure);
            subscriptions.moveTo(subscriber.name(), entry.position());
        }
    }

    private boolean retryDue() {
        Optional<HeldHead> due = subscriptions.findDue(subscriber.name());
        if (due.isEmpty()) {
            return false;
        }
        Entry entry = entries.get(due.get().position());
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> handleHeld(due.get(), entry)));
        } catch (RuntimeException e) {
            transaction.executeWithoutResult(status -> hold(entry, due.get().attempts() + 1, e));
            return true;
        }
    }

    private boolean handleHeld(HeldHead head, Entry entry) {
        if (subscriptions.lock(subscriber.name()).isEmpty() || !subscriptions.release(subscriber.name(), head)) {
            return false;
        }
        subscriber.handle(entry);
        return true;
    }

    private void hold(Entry entry, int attempts, RuntimeException failure) {
        boolean parked = attempts >= ATTEMPTS;
        if (parked) {
            LOG.error(
                    "subscriber {} parked entry {} of case {}",
                    subscriber.name(),
                    entry.position(),
                    entry.caseId(),
                    failure);
        } else {
            LOG.warn("subscriber {} failed on entry {}: {}", subscriber.name(), entry.position(), failure.toString());
        }
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(attempts - 1, 10));
        subscriptions.hold(subscriber.name(), entry, attempts, parked, wait, failure.toString());
    }
}
