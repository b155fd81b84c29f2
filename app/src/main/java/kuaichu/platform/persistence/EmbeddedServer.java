package kuaichu.platform.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import kuaichu.platform.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL inside the data directory (内嵌数据库), durable: what was committed survives kill -9 and a power cut. The library's
 * defaults are made for tests, therefore every durable setting is set here and checked again when the pool opens.
 */
public final class EmbeddedServer implements DatabaseServer {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final Duration START_WAIT = Duration.ofMinutes(2);

    private final EmbeddedPostgres postgres;
    private final DataDirectory directory;

    private EmbeddedServer(EmbeddedPostgres postgres, DataDirectory directory) {
        this.postgres = postgres;
        this.directory = directory;
    }

    /**
     * Starts the server of a data directory; one left over from a killed platform is stopped first.
     *
     * @throws StartRefused when the directory is in use or the server does not come up
     */
    public static EmbeddedServer start(Path data) {
        DataDirectory directory = DataDirectory.hold(data);
        Path cluster = directory.path().resolve("postgres");
        OrphanedServer.stop(cluster);
        Redirect log =
                Redirect.appendTo(directory.path().resolve("postgres.log").toFile());
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setDataDirectory(cluster)
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(workingDirectory(directory.path()))
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(START_WAIT)
                    .setOutputRedirector(log) // the server's errors as well: the library joins both streams
                    .setErrorRedirector(log)
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("shared_buffers", "128MB")
                    .setServerConfig("wal_compression", "on")
                    .setServerConfig("max_wal_size", "2GB")
                    .setServerConfig("random_page_cost", "1.1")
                    .setServerConfig("jit", "off")
                    .start();
            EmbeddedServer server = new EmbeddedServer(postgres, directory);
            server.publishAddress();
            LOG.info("embedded PostgreSQL in {} on port {}", cluster, postgres.getPort());
            return server;
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw new StartRefused(
                    "The embedded PostgreSQL of " + cluster + " does not start; its log is "
                            + directory.path().resolve("postgres.log") + ": " + e.getMessage(),
                    e);
        }
    }

    /** The unpacked programs lie beside the data, so that no cleaning of a temp folder takes them from a running server. */
    private static java.io.File workingDirectory(Path data) {
        return data.resolve("postgres-bin").toFile();
    }

    private void publishAddress() throws IOException {
        Files.writeString(directory.path().resolve("platform.jdbc"), jdbcUrl() + "\n", StandardCharsets.UTF_8);
    }

    @Override
    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres";
    }

    @Override
    public String user() {
        return "postgres";
    }

    @Override
    public String password() {
        return "";
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(directory.path().resolve("platform.jdbc"));
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            directory.close();
        }
    }
}
