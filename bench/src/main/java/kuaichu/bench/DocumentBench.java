package kuaichu.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kuaichu.document.DeterminationModel;
import kuaichu.document.DocumentParty;
import kuaichu.document.application.DocumentSteps;
import kuaichu.document.persistence.BenchToken;
import kuaichu.document.spi.SealHolder;
import org.HdrHistogram.Histogram;

/**
 * Documents (文书): sealed PDFs and sealed OFDs a second of one core, against the bare setting of the same page without any seal. No
 * platform is started; nothing is stored.
 */
final class DocumentBench {
    private static final Duration LONGEST_WARM_UP = Duration.ofSeconds(30);
    private static final Duration LONGEST_ROUND = Duration.ofSeconds(10);
    private static final Instant AT = Instant.parse("2026-11-22T07:40:00Z");
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final Options options;
    private final DocumentSteps steps;
    private final DeterminationModel model = determination();
    private long number;

    DocumentBench(Options options) throws IOException {
        this.options = options;
        Path data = Files.createTempDirectory("kuaichu-bench-document");
        this.steps = new DocumentSteps(BenchToken.in(data), new SealHolder("350102000000", "榕城市公安局交通警察支队鼓岭大队"));
    }

    /** One kind of work; answers something so that none is left undone. */
    private interface Step {
        int run() throws IOException;
    }

    String run() throws IOException {
        Duration round = shorter(options.round(), LONGEST_ROUND);
        aSecond(shorter(options.warmUp(), LONGEST_WARM_UP), this::issue);
        List<Double> ours = new ArrayList<>();
        List<Double> limit = new ArrayList<>();
        for (int i = 0; i < options.rounds(); i++) {
            ours.add(aSecond(round, this::issue));
            limit.add(aSecond(round, this::layOnly));
            say(
                    "round %d: %.1f whole documents/s (PDF and OFD), bare pages %.1f/s",
                    i + 1, ours.getLast(), limit.getLast());
        }
        DocumentSteps.Laid pages = steps.lay(model, next(), AT);
        say("sealed PDFs %.1f/s a core (page set and sealed)", aSecond(round, this::pdf));
        say("sealed OFDs %.1f/s a core (page set, traced and sealed)", aSecond(round, this::ofd));
        say(
                "of laid-out pages: PDF sealed %.1f/s, OFD written and sealed %.1f/s",
                aSecond(round, () -> steps.sealPdf(pages, next(), AT)),
                aSecond(round, () -> steps.sealOfd(pages, next(), AT)));
        say("the three signatures alone: %.0f/s", aSecond(round, () -> steps.signAlone(next())));
        return String.format(
                Locale.ROOT,
                "bench document ratio=%.2f ours=%.1f limit=%.1f p99_ms=%.0f",
                Medians.of(ours) / Medians.of(limit),
                Medians.of(ours),
                Medians.of(limit),
                p99Millis(round));
    }

    private int issue() {
        return steps.issue(model, next(), AT);
    }

    private int layOnly() throws IOException {
        return steps.lay(model, next(), AT).size();
    }

    private int pdf() throws IOException {
        String no = next();
        return steps.sealPdf(steps.lay(model, no, AT), no, AT);
    }

    private int ofd() throws IOException {
        String no = next();
        return steps.sealOfd(steps.lay(model, no, AT), no, AT);
    }

    private String next() {
        return "3501024202" + String.format(Locale.ROOT, "%08d", ++number);
    }

    /** Steps a second of CPU of the whole process: one core's worth, whatever else the machine does meanwhile. */
    private static double aSecond(Duration length, Step step) throws IOException {
        long until = System.nanoTime() + length.toNanos();
        long cpu = PROCESS.getProcessCpuTime();
        long done = 0;
        long bytes = 0;
        while (System.nanoTime() < until) {
            bytes += step.run();
            done++;
        }
        if (bytes == 0) {
            throw new IllegalStateException("nothing was made");
        }
        return done / ((PROCESS.getProcessCpuTime() - cpu) / 1e9);
    }

    /** Each whole document timed by itself, one after the other. */
    private double p99Millis(Duration length) {
        Histogram histogram = new Histogram(3);
        long until = System.nanoTime() + length.toNanos();
        while (System.nanoTime() < until) {
            long begun = System.nanoTime();
            issue();
            histogram.recordValue(System.nanoTime() - begun);
        }
        return histogram.getValueAtPercentile(99) / 1e6;
    }

    private static void say(String line, Object... values) {
        System.out.printf(Locale.ROOT, line + "%n", values);
    }

    private static Duration shorter(Duration one, Duration two) {
        return one.compareTo(two) < 0 ? one : two;
    }

    private static DeterminationModel determination() {
        return new DeterminationModel(
                "RC202611220002",
                AT,
                "榕城市鼓岭区五四路与湖东路交叉口以北约 60 米，由北向南方向第二车道",
                "晴",
                "追尾碰撞",
                "2026年11月22日15时40分许，张伟驾驶闽A12345号小型轿车沿五四路由北向南行驶至湖东路口以北约60米处时，因未与前车保持足以采取紧急制动措施的安全距离，其车头与前方同车道王芳驾驶的闽AD12345号小型轿车车尾相碰，致两车损坏，无人员受伤，造成道路交通事故。",
                List.of(party("A", "张伟", "闽A12345", "全部责任"), party("B", "王芳", "闽AD12345", "无责任")),
                List.of("《中华人民共和国道路交通安全法》第四十三条"),
                "李警官",
                "350217",
                null,
                null);
    }

    private static DocumentParty party(String label, String name, String plate, String liability) {
        return new DocumentParty(
                label,
                DocumentParty.Mode.MOTOR_VEHICLE,
                name,
                "350102199003070011",
                null,
                "13800010001",
                null,
                "小型轿车",
                "小型汽车",
                plate,
                "榕安财产保险股份有限公司",
                "PDZA202635010000054321",
                List.of("车头"),
                liability,
                null,
                null);
    }
}
