package kuaichu.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import kuaichu.platform.persistence.EmbeddedServer;
import org.jspecify.annotations.Nullable;

/**
 * The database a command reads (数据库): {@code KUAICHU_DB_URL}, {@code _USER}, {@code _PASSWORD} for an own server, else that of the
 * platform running on the data directory, else the embedded one, started for the command.
 */
final class KeptDatabase {
    private KeptDatabase() {}

    /** What a command does with it. */
    interface Reading<R> {
        R read(Connection connection) throws SQLException, IOException;
    }

    /** In one snapshot. */
    static <R> R read(Path data, Reading<R> reading) throws SQLException, IOException {
        return with(data, connection -> {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            return reading.read(connection);
        });
    }

    /** Not in one snapshot and not only read: commits itself what it changes. */
    static <R> R change(Path data, Reading<R> change) throws SQLException, IOException {
        return with(data, change);
    }

    private static <R> R with(Path data, Reading<R> reading) throws SQLException, IOException {
        String own = System.getenv("KUAICHU_DB_URL");
        if (own != null) {
            return with(own, System.getenv("KUAICHU_DB_USER"), System.getenv("KUAICHU_DB_PASSWORD"), reading);
        }
        Path address = data.resolve("platform.jdbc");
        if (Files.exists(address) && answers(Files.readString(address).strip())) {
            return with(Files.readString(address).strip(), "postgres", "", reading);
        }
        try (EmbeddedServer server = EmbeddedServer.start(data)) {
            return with(server.jdbcUrl(), server.user(), server.password(), reading);
        }
    }

    private static <R> R with(String url, @Nullable String user, @Nullable String password, Reading<R> reading)
            throws SQLException, IOException {
        try (Connection connection = connect(url, user, password)) {
            connection.setAutoCommit(false);
            return reading.read(connection);
        }
    }

    private static boolean answers(String url) {
        try (Connection connection = connect(url, "postgres", "")) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    private static Connection connect(String url, @Nullable String user, @Nullable String password)
            throws SQLException {
        Properties properties = new Properties();
        if (user != null) {
            properties.setProperty("user", user);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        return DriverManager.getConnection(url, properties);
    }
}
