package kuaichu.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Intake (报案): the composite report through HTTP against the statements it runs, straight over JDBC, with the same number of
 * connections, in turn, in one run. Then the latency at half of the peak.
 */
final class IntakeBench {
    private static final Duration QUIET = Duration.ofSeconds(3);

    private static final List<String> PARTS = List.of(
            "into accident.accident_case",
            "into accident.party",
            "into vault.evidence",
            "into docket.entry",
            "into desk.work_item",
            "platform.command");

    private final Options options;
    private final SplittableRandom random = new SplittableRandom(20261122);

    IntakeBench(Options options) {
        this.options = options;
    }

    String run() throws Exception {
        try (Platform platform = Platform.start(Platform.temporaryData());
                Platform traced = Platform.start(Platform.temporaryData())) {
            List<BareIntake> bare = bareWorkers(traced, httpWorkers(traced));
            traced.freeze();
            List<IntakeWorker> http = httpWorkers(platform);
            say("warm-up %d s", options.warmUp().toSeconds());
            Load.closed(http, options.warmUp());
            Load.closed(bare, options.warmUp().dividedBy(6));
            return measure(platform, http, bare);
        }
    }

    private List<IntakeWorker> httpWorkers(Platform platform) throws Exception {
        List<IntakeWorker> http = new ArrayList<>();
        for (String token : Sessions.guests(platform, options.connections())) {
            http.add(new IntakeWorker(platform.connect(), token, random.split()));
        }
        return http;
    }

    private String measure(Platform platform, List<IntakeWorker> http, List<BareIntake> bare) throws Exception {
        List<Double> ours = new ArrayList<>();
        List<Double> limits = new ArrayList<>();
        long errors = 0;
        for (int round = 1; round <= options.rounds(); round++) {
            Load.Outcome one = Load.closed(http, options.round());
            Load.Outcome other = Load.closed(bare, options.round());
            ours.add(one.perSecond());
            limits.add(other.perSecond());
            errors += one.errors() + other.errors();
            say(
                    "round %d: ours %.0f/s (p99 %.1f ms), limit %.0f/s (p99 %.1f ms), errors %d + %d",
                    round,
                    one.perSecond(),
                    one.p99Millis(),
                    other.perSecond(),
                    other.p99Millis(),
                    one.errors(),
                    other.errors());
        }
        double peak = Medians.of(ours);
        double limit = Medians.of(limits);
        Load.Outcome half = atRest(platform, "half of the peak", http, peak / 2);
        errors += half.errors();
        errors += atRest(platform, "the limit at that rate", bare, peak / 2).errors();
        if (errors > 0) {
            throw new IllegalStateException(errors + " errors");
        }
        return String.format(
                Locale.ROOT,
                "bench intake ratio=%.2f ours=%.0f limit=%.0f p99_ms=%.1f",
                peak / limit,
                peak,
                limit,
                half.p99Millis());
    }

    /** Open loop, begun when nobody works on what the rounds before left behind. */
    private Load.Outcome atRest(Platform platform, String what, List<? extends Load.Worker> workers, double perSecond)
            throws Exception {
        platform.awaitRest();
        Load.Outcome outcome = Load.open(workers, perSecond, options.round().multipliedBy(3));
        say(
                "%s: %.0f/s, p50 %.1f ms, p99 %.1f ms, errors %d",
                what,
                outcome.perSecond(),
                outcome.latencies().getValueAtPercentile(50) / 1000.0,
                outcome.p99Millis(),
                outcome.errors());
        return outcome;
    }

    /** Traces one request of every session, and a second one of the first to see what changes from request to request. */
    private List<BareIntake> bareWorkers(Platform platform, List<IntakeWorker> http) throws Exception {
        Path log = platform.data().resolve("postgres.log");
        for (IntakeWorker worker : http) {
            worker.once();
            worker.once();
        }
        Thread.sleep(QUIET);
        try (Connection connection = DriverManager.getConnection(platform.jdbcUrl(), "postgres", "")) {
            StatementTrace trace = StatementTrace.start(connection, log);
            IntakeTrace intake = new IntakeTrace(trace, background(trace, http.getFirst()));
            List<Statement> first = intake.of(http.getFirst());
            List<BareIntake.Step> steps = BareIntake.steps(first, intake.of(http.getFirst()));
            tell(steps);
            requireWhole(steps);
            List<BareIntake> bare = new ArrayList<>();
            for (IntakeWorker worker : http) {
                bare.add(new BareIntake(
                        platform.jdbcUrl(), BareIntake.withConstantsOf(steps, intake.of(worker)), random.split()));
            }
            trace.stop();
            return bare;
        }
    }

    /** What runs without a request, and what others do about a report after it was answered. */
    private static Set<String> background(StatementTrace trace, IntakeWorker worker) throws Exception {
        long idle = trace.mark();
        Thread.sleep(QUIET);
        Set<String> background = new HashSet<>();
        trace.since(idle).forEach(one -> background.add(one.statement().sql()));
        worker.once();
        Thread.sleep(50);
        long after = trace.mark();
        Thread.sleep(QUIET);
        trace.since(after).forEach(one -> background.add(one.statement().sql()));
        return background;
    }

    /** A limit that leaves out part of the work would flatter nobody but itself. */
    private static void requireWhole(List<BareIntake.Step> steps) {
        for (String part : PARTS) {
            if (steps.stream().noneMatch(step -> step.statement().sql().contains(part))) {
                throw new IllegalStateException(
                        "the trace lacks " + part + ", the limit would not be the whole report");
            }
        }
    }

    private static void tell(List<BareIntake.Step> steps) {
        say("one intake runs %d statements:", steps.size());
        for (BareIntake.Step step : steps) {
            say("  %s", step.statement().sql().replaceAll("\\s+", " "));
        }
    }

    private static void say(String format, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, format, arguments));
    }
}
