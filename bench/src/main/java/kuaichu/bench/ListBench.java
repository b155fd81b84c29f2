package kuaichu.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The case list (案件列表): first and deep pages of an officer's list and of the centre's over HTTP at ten thousand cases, then at a million in the same
 * database; a list that reads more the more there is shows here.
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
        try (Platform platform = Platform.of(options);
                Connection connection = DriverManager.getConnection(platform.jdbcUrl(), "postgres", "")) {
            List<String> readers = List.of(Sessions.staff(platform, "officer1"), Sessions.staff(platform, "centre1"));
            ListSeed seed = new ListSeed(connection);
            seed.grow(1, SMALL);
            List<ListWorker> workers = new ArrayList<>();
            for (int i = 0; i < Math.max(2, options.connections() / 4); i++) {
                workers.add(new ListWorker(platform.connect(), readers.get(i % READERS), PAGE, i));
            }
            walk(workers, SMALL);
            say("warm-up %d s", options.warmUp().toSeconds());
            Load.closed(workers, options.warmUp());
            double rate = Load.closed(workers, options.round()).perSecond() / 2;
            double small = measure(workers, rate, SMALL);
            say("seeding %d cases", options.large());
            seed.grow(SMALL + 1, options.large());
            walk(workers, options.large());
            Load.closed(workers, options.round());
            double large = measure(workers, rate, options.large());
            return String.format(
                    Locale.ROOT,
                    "bench list ratio=%.2f ours=%.2f limit=%.2f p99_ms=%.2f",
                    large / small,
                    large,
                    small,
                    large);
        }
    }

    /** Both sizes are measured at the same rate, half of what the small one can take. */
    private double measure(List<ListWorker> workers, double rate, int cases) throws Exception {
        List<Double> rounds = new ArrayList<>();
        long errors = 0;
        for (int round = 1; round <= options.rounds(); round++) {
            Load.Outcome outcome = Load.open(workers, rate, options.round());
            rounds.add(outcome.p99Millis());
            errors += outcome.errors();
            say(
                    "%d cases, round %d: %.0f pages/s, p50 %.2f ms, p99 %.2f ms, errors %d",
                    cases,
                    round,
                    outcome.perSecond(),
                    outcome.latencies().getValueAtPercentile(50) / 1000.0,
                    outcome.p99Millis(),
                    outcome.errors());
        }
        if (errors > 0) {
            throw new IllegalStateException(errors + " errors at " + cases + " cases");
        }
        return Medians.of(rounds);
    }

    /** Cursors are opaque, so deep ones are found by walking there once; workers of the same reader share them. */
    private static void walk(List<ListWorker> workers, int cases) throws Exception {
        for (int reader = 0; reader < READERS; reader++) {
            List<String> cursors = workers.get(reader).walk(PAGES_WALKED);
            say("%d cases: walked %d pages of %d", cases, cursors.size(), PAGE);
            for (int i = reader; i < workers.size(); i += READERS) {
                workers.get(i).use(cursors);
            }
        }
    }

    private static void say(String format, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, format, arguments));
    }
}
