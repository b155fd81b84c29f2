package kuaichu.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;

/** Drives workers (负载): as fast as they go, or at a fixed rate whose delays count. */
final class Load {
    private Load() {}

    /** One client with its own connection; makes one request after the other. */
    @FunctionalInterface
    interface Worker {
        /** @return whether the answer was right */
        boolean once() throws Exception;
    }

    /**
     * What came out.
     *
     * @param latencies in microseconds, of right answers
     */
    record Outcome(long done, long errors, double seconds, Histogram latencies) {
        double perSecond() {
            return done / seconds;
        }

        double p99Millis() {
            return latencies.getValueAtPercentile(99) / 1000.0;
        }
    }

    /** Closed loop: every worker sends its next request when it has the answer to the last. */
    static Outcome closed(List<? extends Worker> workers, Duration length) throws Exception {
        long start = System.nanoTime();
        long end = start + length.toNanos();
        return run(workers, start, (worker, counts) -> {
            for (long sent = System.nanoTime(); sent < end; sent = System.nanoTime()) {
                counts.add(worker.once(), sent);
            }
        });
    }

    /**
     * Open loop: requests are due at a fixed rate whether earlier ones are answered or not, and latency counts from when a request was
     * due, so that a stall is not hidden by requests that were never sent.
     */
    static Outcome open(List<? extends Worker> workers, double perSecond, Duration length) throws Exception {
        long start = System.nanoTime();
        long end = start + length.toNanos();
        double gap = 1e9 / perSecond;
        AtomicLong ticket = new AtomicLong();
        return run(workers, start, (worker, counts) -> {
            for (long due = start + (long) (ticket.getAndIncrement() * gap);
                    due < end;
                    due = start + (long) (ticket.getAndIncrement() * gap)) {
                for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                    LockSupport.parkNanos(wait);
                }
                counts.add(worker.once(), due);
            }
        });
    }

    @FunctionalInterface
    private interface Loop {
        void run(Worker worker, Counts counts) throws Exception;
    }

    private static Outcome run(List<? extends Worker> workers, long start, Loop loop) throws Exception {
        List<Future<Counts>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(workers.size())) {
            for (Worker worker : workers) {
                running.add(threads.submit(() -> {
                    Counts counts = new Counts();
                    loop.run(worker, counts);
                    return counts;
                }));
            }
            Counts sum = new Counts();
            for (Future<Counts> one : running) {
                sum.add(one.get());
            }
            return new Outcome(sum.done, sum.errors, (System.nanoTime() - start) / 1e9, sum.latencies);
        }
    }

    /** Of one worker, then of all. */
    private static final class Counts {
        private final Histogram latencies = new Histogram(60_000_000L, 3);
        private long done;
        private long errors;

        void add(boolean right, long since) {
            if (right) {
                done++;
                latencies.recordValue(Math.min(60_000_000L, (System.nanoTime() - since) / 1000));
            } else {
                errors++;
            }
        }

        void add(Counts other) {
            done += other.done;
            errors += other.errors;
            latencies.add(other.latencies);
        }
    }
}
