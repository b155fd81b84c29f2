package kuaichu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/**
 * The start (启动): what the built platform costs until it answers, and what it holds when nobody asks anything. The data directory was
 * used once before, because a first start also makes the database and the demo city.
 */
final class StartBench {
    private static final Duration IDLE = Duration.ofSeconds(20);
    /** Clock ticks of {@code /proc}; 100 on every Linux of today. */
    private static final double TICKS = 100;

    private static final int USER_TICKS = 11;
    private static final int SYSTEM_TICKS = 12;

    private final Options options;

    StartBench(Options options) {
        this.options = options;
    }

    String run() throws Exception {
        Path data = Platform.temporaryData();
        Platform.start(data).close();
        long begun = System.nanoTime();
        try (Platform platform = Platform.start(data)) {
            double ready = (System.nanoTime() - begun) / 1e9;
            double cpu = cpuSeconds(platform.pid());
            Thread.sleep(IDLE);
            System.out.println(String.format(
                    Locale.ROOT, "after %d s of idling: %.2f s of CPU", IDLE.toSeconds(), cpuSeconds(platform.pid())));
            return String.format(
                    Locale.ROOT,
                    "bench start cpu_s=%.2f rss_mb=%d ready_s=%.1f",
                    cpu,
                    residentMegabytes(platform.pid()),
                    ready);
        }
    }

    /** User and system time of all threads of the process. */
    private static double cpuSeconds(long pid) throws IOException {
        String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[USER_TICKS]) + Long.parseLong(fields[SYSTEM_TICKS])) / TICKS;
    }

    static long residentMegabytes(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }
}
