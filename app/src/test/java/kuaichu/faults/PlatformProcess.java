package kuaichu.faults;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The platform as a process of its own, so that a test can kill it. */
final class PlatformProcess implements AutoCloseable {
    private final Process process;
    private final int port;

    private PlatformProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts it on the data folder and a free port and waits until it is healthy. */
    static PlatformProcess start(Path data) throws IOException, InterruptedException {
        int port = freePort();
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.awt.headless=true",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "kuaichu.Kuaichu",
                        "--server.port=" + port,
                        "--server.address=127.0.0.1",
                        "--kuaichu.data=" + data,
                        "--kuaichu.demo=true"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        data.resolve("platform.log").toFile()))
                .start();
        PlatformProcess platform = new PlatformProcess(process, port);
        platform.awaitHealth(data.resolve("platform.log"));
        return platform;
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** {@code kill -9}: no hook runs, the embedded database is left behind. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            kill();
        }
    }

    private void awaitHealth(Path log) throws InterruptedException, IOException {
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest health = HttpRequest.newBuilder(address("/actuator/health"))
                .timeout(Duration.ofSeconds(2))
                .build();
        for (int attempt = 0; attempt < 600 && process.isAlive(); attempt++) {
            try {
                if (http.send(health, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYetListening) {
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
        }
        throw new IllegalStateException("the platform did not become healthy: " + Files.readString(log));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
