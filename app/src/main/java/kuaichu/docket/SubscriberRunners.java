package kuaichu.docket;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import kuaichu.kernel.id.CaseId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Starts, wakes and stops the runners of all subscribers; what operators may do with them. */
@Component
class SubscriberRunners implements SmartLifecycle, DocketSubscriptions {
    /** Subscribers at work at the same time: they share the connections with the requests. */
    private static final int WORKERS = 4;

    private static final int COUNT_LIMIT = 1000;

    private final ObjectProvider<DocketSubscriber> subscribers;
    private final SubscriptionTable table;
    private final EntryTable entries;
    private final TransactionTemplate transaction;
    private final Map<String, DocketSubscriber> byName = new ConcurrentHashMap<>();
    private final Map<String, SubscriberRunner> runners = new ConcurrentHashMap<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    SubscriberRunners(
            ObjectProvider<DocketSubscriber> subscribers,
            SubscriptionTable table,
            EntryTable entries,
            PlatformTransactionManager transactions,
            DocketTail tail) {
        this.subscribers = subscribers;
        this.table = table;
        this.entries = entries;
        this.transaction = new TransactionTemplate(transactions);
        tail.listen(this::wakeFor);
    }

    @Override
    public void start() {
        Semaphore workers = new Semaphore(WORKERS);
        subscribers.stream().forEach(subscriber -> {
            if (byName.put(subscriber.name(), subscriber) != null) {
                throw new IllegalStateException("two docket subscribers are called " + subscriber.name());
            }
            table.register(subscriber.name());
            SubscriberRunner runner = new SubscriberRunner(subscriber, table, entries, transaction, workers);
            runners.put(subscriber.name(), runner);
            threads.add(Thread.ofVirtual().name("docket-" + subscriber.name()).start(runner::run));
        });
        running = true;
    }

    /** Interrupts the runners and waits for the transactions they are in. */
    @Override
    public void stop() {
        running = false;
        threads.forEach(Thread::interrupt);
        threads.forEach(SubscriberRunners::join);
        threads.clear();
        runners.clear();
        byName.clear();
    }

    private static void join(Thread thread) {
        try {
            thread.join(5_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void wakeFor(List<Entry> news) {
        for (SubscriberRunner runner : runners.values()) {
            if (news.stream().anyMatch(entry -> runner.wants(entry.kind()))) {
                runner.wake();
            }
        }
    }

    @Override
    public List<Held> listHeld() {
        return table.listHeld();
    }

    @Override
    public void resume(String subscriber, CaseId caseId) {
        table.retryNow(subscriber, caseId);
        wake(subscriber);
    }

    @Override
    public void rebuild(String subscriber) {
        DocketSubscriber rebuilt = byName.get(subscriber);
        if (rebuilt == null) {
            throw new IllegalArgumentException("no docket subscriber is called " + subscriber);
        }
        transaction.executeWithoutResult(status -> {
            table.lockAndReset(subscriber);
            rebuilt.reset();
        });
        wake(subscriber);
    }

    private void wake(String subscriber) {
        SubscriberRunner runner = runners.get(subscriber);
        if (runner != null) {
            runner.wake();
        }
    }

    @Override
    public Map<String, Integer> countBehind() {
        Map<String, Integer> behind = new HashMap<>();
        byName.forEach((name, subscriber) ->
                behind.put(name, entries.countAfter(table.read(name).position(), subscriber.kinds(), COUNT_LIMIT)));
        return behind;
    }
}
