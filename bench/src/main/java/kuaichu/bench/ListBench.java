package kuaichu.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The case list (案件列表): first and deep pages of an officer's list and of the centre's over HTTP, at ten thousand cases and at a million, in turn;
 * a list that reads more the more there is shows here.
 */
final class ListBench {
    private static final int SMALL = 10_000;
    private static final int PAGE = 50;
    private static final int READERS = 2;
    /** A hundred and fifty thousand cases deep. */
    private static final int PAGES_WALKED = 3_000;

    private final Options options;

    ListBench(Options options) {
        this.options = options;
    }

    String run() throws Exception {
        try (Side small = new Side(SMALL);
                Side large = new Side(options.large())) {
            say("warm-up %d s each", options.warmUp().toSeconds());
            double rate = Math.min(small.peak(options.warmUp()), large.peak(options.warmUp())) / 2;
            for (int round = 1; round <= options.rounds(); round++) {
                small.measure(round, rate);
                large.measure(round, rate);
            }
            double ours = Medians.of(large.p99s);
            double limit = Medians.of(small.p99s);
            return String.format(
                    Locale.ROOT,
                    "bench list ratio=%.2f ours=%.2f limit=%.2f p99_ms=%.2f",
                    ours / limit,
                    ours,
                    limit,
                    ours);
        }
    }

    /** A platform with so many cases, and clients that read its lists. */
    private final class Side implements AutoCloseable {
        private final int cases;
        private final Platform platform;
        private final List<ListWorker> workers = new ArrayList<>();
        private final List<Double> p99s = new ArrayList<>();

        Side(int cases) throws Exception {
            this.cases = cases;
            this.platform = Platform.start(Platform.temporaryData());
            seed();
            List<String> readers = List.of(Sessions.staff(platform, "officer1"), Sessions.staff(platform, "centre1"));
            for (int i = 0; i < Math.max(READERS, options.connections() / 4); i++) {
                workers.add(new ListWorker(platform.connect(), readers.get(i % READERS), PAGE, i));
            }
            walk();
        }

        private void seed() throws SQLException {
            say("seeding %d cases", cases);
            try (Connection connection = DriverManager.getConnection(platform.jdbcUrl(), "postgres", "")) {
                new ListSeed(connection).grow(1, cases);
            }
        }

        /** Cursors are opaque, so deep ones are found by walking there once; workers of the same reader share them. */
        private void walk() throws Exception {
            for (int reader = 0; reader < READERS; reader++) {
                List<String> cursors = workers.get(reader).walk(PAGES_WALKED);
                say("%d cases: walked %d pages of %d", cases, cursors.size(), PAGE);
                for (int i = reader; i < workers.size(); i += READERS) {
                    workers.get(i).use(cursors);
                }
            }
        }

        /** Pages a second of a closed loop, once warm. */
        double peak(Duration warmUp) throws Exception {
            Load.closed(workers, warmUp);
            return Load.closed(workers, options.round()).perSecond();
        }

        /** Both sizes are read at the same rate: half of what the slower one can take. */
        void measure(int round, double rate) throws Exception {
            Load.Outcome outcome = Load.open(workers, rate, options.round());
            p99s.add(outcome.p99Millis());
            say(
                    "%d cases, round %d: %.0f pages/s, p50 %.2f ms, p99 %.2f ms, errors %d",
                    cases,
                    round,
                    outcome.perSecond(),
                    outcome.latencies().getValueAtPercentile(50) / 1000.0,
                    outcome.p99Millis(),
                    outcome.errors());
            if (outcome.errors() > 0) {
                throw new IllegalStateException(outcome.errors() + " errors at " + cases + " cases");
            }
        }

        @Override
        public void close() {
            platform.close();
        }
    }

    private static void say(String format, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, format, arguments));
    }
}
