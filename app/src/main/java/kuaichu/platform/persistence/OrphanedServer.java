package kuaichu.platform.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import kuaichu.platform.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * After kill -9 of the platform its database server lives on. It is found by the pid it wrote and recognised by its working
 * directory, which is always its data directory; then it is asked for a fast shutdown, and the new start recovers.
 */
final class OrphanedServer {
    private static final Logger LOG = LoggerFactory.getLogger(OrphanedServer.class);
    private static final long PATIENCE_SECONDS = 60;

    private OrphanedServer() {}

    static void stop(Path cluster) {
        try {
            Optional<ProcessHandle> orphan = find(cluster);
            if (orphan.isPresent()) {
                LOG.warn(
                        "stopping the database server {} that a killed platform left",
                        orphan.get().pid());
                stop(orphan.get());
            }
        } catch (IOException e) {
            throw new StartRefused("The database directory " + cluster + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static Optional<ProcessHandle> find(Path cluster) throws IOException {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Path workingDirectory = Path.of("/proc", lines.getFirst().strip(), "cwd");
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .filter(process -> isSame(workingDirectory, cluster));
    }

    private static boolean isSame(Path workingDirectory, Path cluster) {
        try {
            return Files.isSameFile(workingDirectory, cluster);
        } catch (IOException e) {
            LOG.debug("not the server of {}", cluster, e);
            return false;
        }
    }

    private static void stop(ProcessHandle server) throws IOException {
        CompletableFuture<ProcessHandle> gone = server.onExit();
        signal(server, "-INT");
        try {
            gone.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        } catch (java.util.concurrent.CompletionException e) {
            throw new StartRefused(
                    "The database server with pid " + server.pid() + " does not stop; stop it by hand.", e);
        }
    }

    /** SIGINT is PostgreSQL's fast shutdown; Java itself can only send SIGTERM, which waits for clients. */
    private static void signal(ProcessHandle server, String signal) throws IOException {
        new ProcessBuilder("kill", signal, Long.toString(server.pid()))
                .inheritIO()
                .start();
    }
}
