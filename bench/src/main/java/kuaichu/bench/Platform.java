package kuaichu.bench;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The platform under measurement (被测平台): in a process of its own with an empty data directory. */
final class Platform implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(3);
    private static final Duration REST = Duration.ofSeconds(3);
    private static final long RESTING_ROWS = 30;
    private final int port;
    private final String jdbcUrl;
    private final Process process;
    private final Path data;

    private Platform(int port, String jdbcUrl, Process process, Path data) {
        this.port = port;
        this.jdbcUrl = jdbcUrl;
        this.process = process;
        this.data = data;
    }

    /** An empty data directory, deleted when the measuring process ends. */
    static Path temporaryData() throws IOException {
        Path data = Files.createTempDirectory("kuaichu-bench");
        Leftovers.add(data);
        return data;
    }

    /** Starts the built platform as {@code ./kuaichu run} does, and waits until it is healthy. */
    static Platform start(Path data) throws IOException, InterruptedException {
        String jar = System.getProperty("kuaichu.platform.jar");
        if (jar == null || !Files.exists(Path.of(jar))) {
            throw new IllegalStateException("-Dkuaichu.platform.jar names no built platform: " + jar);
        }
        int port = freePort();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(System.getProperty("kuaichu.platform.options", "").split(" ")));
        Path cache = Path.of(jar).resolveSibling("app.aot");
        if (Files.exists(cache)) {
            command.add("-XX:AOTCache=" + cache);
        }
        command.addAll(List.of(
                "-jar",
                jar,
                "--kuaichu.data=" + data,
                "--kuaichu.demo=true",
                "--kuaichu.unlimited-addresses=127.0.0.1",
                "--server.address=127.0.0.1",
                "--server.port=" + port));
        File log = data.resolve("platform.log").toFile();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
        Leftovers.add(process);
        awaitHealth(port, process, log);
        String jdbcUrl = Files.readString(data.resolve("platform.jdbc")).strip();
        return new Platform(port, jdbcUrl, process, data);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void awaitHealth(int port, Process process, File log) throws IOException, InterruptedException {
        long end = System.nanoTime() + START.toNanos();
        while (System.nanoTime() < end) {
            if (process.waitFor(250, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("the platform ended while starting:\n" + tail(log.toPath()));
            }
            try (HttpWire wire = new HttpWire("127.0.0.1", port)) {
                if (wire.send("GET", "/actuator/health", List.of(), null).status() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                Thread.onSpinWait();
            }
        }
        process.destroy();
        throw new IllegalStateException("the platform is not healthy after " + START + ":\n" + tail(log.toPath()));
    }

    private static String tail(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
    }

    /** Stops the platform in its tracks (SIGSTOP); its database goes on serving, and no reader works on what is written there. */
    void freeze() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-STOP", Long.toString(pid())).start().waitFor();
    }

    /** Until the database writes next to nothing: the docket's readers have caught up with what a saturated round left them. */
    void awaitRest() throws SQLException, InterruptedException {
        try (Connection connection = DriverManager.getConnection(jdbcUrl, "postgres", "");
                Statement statement = connection.createStatement()) {
            long before;
            long now = written(statement);
            do {
                before = now;
                Thread.sleep(REST);
                now = written(statement);
            } while (now - before > RESTING_ROWS);
        }
    }

    private static long written(Statement statement) throws SQLException {
        try (ResultSet row =
                statement.executeQuery("select sum(n_tup_ins + n_tup_upd)::bigint from pg_stat_user_tables")) {
            row.next();
            return row.getLong(1);
        }
    }

    HttpWire connect() throws IOException {
        return new HttpWire("127.0.0.1", port);
    }

    String jdbcUrl() {
        return jdbcUrl;
    }

    /** Where the platform's embedded server lies. */
    Path data() {
        return data;
    }

    /** Of the platform's own process; the database server has its own. */
    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        Leftovers.stop(process);
    }
}
