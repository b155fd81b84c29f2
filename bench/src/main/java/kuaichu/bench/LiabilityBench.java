package kuaichu.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import kuaichu.liability.AccidentFacts;
import kuaichu.liability.LiabilityEngine;
import org.HdrHistogram.Histogram;
import tools.jackson.databind.json.JsonMapper;

/**
 * The law core (责任规则): whole evaluations a second of one core against the bare parsing of the same cases, which whoever hands a case
 * over pays anyway. No platform is started.
 */
final class LiabilityBench {
    private static final Duration LONGEST_WARM_UP = Duration.ofSeconds(15);
    private static final Duration LONGEST_ROUND = Duration.ofSeconds(5);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final Options options;
    private final LiabilityEngine engine = LiabilityEngine.standard();
    private final List<AccidentFacts> cases = LiabilityCases.list();
    private final List<String> lines = IntStream.range(0, cases.size())
            .mapToObj(i -> LiabilityCases.line("B" + i, cases.get(i)))
            .toList();
    /** Read at the end, so that no answer may be left uncomputed. */
    private long seen;

    LiabilityBench(Options options) {
        this.options = options;
    }

    String run() {
        Duration warmUp = shorter(options.warmUp(), LONGEST_WARM_UP);
        Duration round = shorter(options.round(), LONGEST_ROUND);
        aSecond(warmUp, cases, this::evaluate);
        aSecond(warmUp.dividedBy(3), lines, this::parse);
        List<Double> ours = new ArrayList<>();
        List<Double> limit = new ArrayList<>();
        for (int i = 0; i < options.rounds(); i++) {
            ours.add(aSecond(round, cases, this::evaluate));
            limit.add(aSecond(round, lines, this::parse));
            System.out.printf(
                    Locale.ROOT,
                    "round %d: %,.0f evaluations/s, bare parsing %,.0f cases/s%n",
                    i + 1,
                    ours.getLast(),
                    limit.getLast());
        }
        double p99 = p99Millis(round);
        System.out.printf(
                Locale.ROOT, "%d cases, one thread, figures per second of CPU; answers seen: %d%n", cases.size(), seen);
        return String.format(
                Locale.ROOT,
                "bench liability ratio=%.2f ours=%.0f limit=%.0f p99_ms=%.4f",
                Medians.of(ours) / Medians.of(limit),
                Medians.of(ours),
                Medians.of(limit),
                p99);
    }

    private int evaluate(AccidentFacts facts) {
        return engine.evaluate(facts).rules().size() + 1;
    }

    private int parse(String line) {
        return JSON.readTree(line).size();
    }

    /**
     * Steps a second of CPU of the whole process, collector and compiler included: one core's worth, whatever else the machine does
     * meanwhile.
     */
    private <T> double aSecond(Duration length, List<T> all, ToIntFunction<T> step) {
        long until = System.nanoTime() + length.toNanos();
        long cpu = PROCESS.getProcessCpuTime();
        long done = 0;
        while (System.nanoTime() < until) {
            for (T one : all) {
                seen += step.applyAsInt(one);
            }
            done += all.size();
        }
        return done / ((PROCESS.getProcessCpuTime() - cpu) / 1e9);
    }

    /** Each evaluation timed by itself, closed loop: a slow one delays nobody but its caller. */
    private double p99Millis(Duration length) {
        Histogram histogram = new Histogram(3);
        long until = System.nanoTime() + length.toNanos();
        while (System.nanoTime() < until) {
            for (AccidentFacts facts : cases) {
                long begun = System.nanoTime();
                seen += evaluate(facts);
                histogram.recordValue(System.nanoTime() - begun);
            }
        }
        return histogram.getValueAtPercentile(99) / 1e6;
    }

    private static Duration shorter(Duration one, Duration two) {
        return one.compareTo(two) < 0 ? one : two;
    }
}
