package kuaichu.docket;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import kuaichu.platform.StartRefused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The one thread of this process that watches the docket grow: it hands new entries, in order of commit, to the live streams and
 * wakes the subscribers. Woken by commits of this process, by the bell for those of other nodes, and by the clock when both were silent.
 */
@Component
class DocketTail implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(DocketTail.class);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration UNSETTLED_POLL = Duration.ofMillis(20);
    /** Commits of one moment are read together: while many write, looking once per commit would cost more than the commits. */
    private static final Duration GATHER = Duration.ofMillis(25);

    private static final int BATCH = 500;
    /** How often in a row it looks again for entries waiting behind an older transaction before it falls back to the slow poll. */
    private static final int UNSETTLED_LOOKS = 50;

    private final EntryTable table;
    private final DocketBell bell;
    private final Semaphore signals = new Semaphore(0);
    private final AtomicBoolean ownCommits = new AtomicBoolean();
    private final List<Consumer<List<Entry>>> listeners = new CopyOnWriteArrayList<>();
    private DocketPosition cursor = DocketPosition.START;
    private volatile boolean running;
    private @Nullable Thread thread;

    DocketTail(EntryTable table, DocketBell bell) {
        this.table = table;
        this.bell = bell;
        bell.whenHeard(signals::release);
    }

    /** The listener gets every new entry after start once, on the tail's thread; it must not block. An empty list is a tick. */
    void listen(Consumer<List<Entry>> listener) {
        listeners.add(listener);
    }

    /** Something was committed by this process. */
    void signal() {
        ownCommits.set(true);
        signals.release();
    }

    @Override
    public void start() {
        if (table.isFromAnotherCluster()) {
            throw new StartRefused(
                    "The docket was restored from another database cluster: raise this cluster's transaction counter"
                            + " first (pg_resetwal --next-transaction-id), or readers would lose entries.");
        }
        cursor = new DocketPosition(table.horizon() - 1, Long.MAX_VALUE);
        running = true;
        thread = Thread.ofVirtual().name("docket-tail").start(this::watch);
    }

    @Override
    public void stop() {
        running = false;
        if (thread != null) {
            thread.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void watch() {
        int unsettledLooks = 0;
        while (running) {
            try {
                boolean more = readOn();
                boolean unsettled = !more && unsettledLooks < UNSETTLED_LOOKS && table.hasUnsettled();
                unsettledLooks = unsettled ? unsettledLooks + 1 : 0;
                if (!more && await(unsettled ? UNSETTLED_POLL : POLL)) {
                    unsettledLooks = 0;
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                if (running) {
                    LOG.warn("the docket cannot be read, trying again: {}", e.toString());
                    unsettledLooks = UNSETTLED_LOOKS;
                }
            }
        }
    }

    private boolean await(Duration patience) throws InterruptedException {
        boolean signalled = signals.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        if (signalled) {
            LockSupport.parkNanos(GATHER.toNanos());
        }
        if (ownCommits.getAndSet(false)) {
            bell.ring();
        }
        signals.drainPermits();
        return signalled;
    }

    private boolean readOn() {
        List<Entry> entries = table.listAfter(cursor, BATCH);
        if (!entries.isEmpty()) {
            cursor = entries.getLast().position();
        }
        listeners.forEach(listener -> listener.accept(entries));
        return entries.size() == BATCH;
    }
}
