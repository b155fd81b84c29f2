package kuaichu.tool;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.ServiceLoader;
import kuaichu.docket.DocketVerification;
import kuaichu.docket.ReplayCheck;
import kuaichu.platform.persistence.EmbeddedServer;
import org.jspecify.annotations.Nullable;

/**
 * {@code ./kuaichu verify docket} (案卷核验): reads the database of a running platform, or starts the embedded one when none runs.
 * Arguments: the data directory, {@code ./data} when absent; {@code KUAICHU_DB_URL}, {@code _USER}, {@code _PASSWORD} for an own server.
 */
public final class VerifyDocket {
    private VerifyDocket() {}

    public static void main(String[] arguments) throws SQLException, IOException {
        Path data = Path.of(arguments.length > 0 ? arguments[0] : "./data");
        System.exit(run(data, System.out));
    }

    /** The exit code: 0 intact, 1 changed. */
    static int run(Path data, PrintStream out) throws SQLException, IOException {
        List<ReplayCheck> checks = ServiceLoader.load(ReplayCheck.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        String own = System.getenv("KUAICHU_DB_URL");
        if (own != null) {
            return report(
                    verify(own, System.getenv("KUAICHU_DB_USER"), System.getenv("KUAICHU_DB_PASSWORD"), checks), out);
        }
        Path address = data.resolve("platform.jdbc");
        if (Files.exists(address) && answers(Files.readString(address).strip())) {
            return report(verify(Files.readString(address).strip(), "postgres", "", checks), out);
        }
        DocketVerification.Result result;
        try (EmbeddedServer server = EmbeddedServer.start(data)) {
            result = verify(server.jdbcUrl(), server.user(), server.password(), checks);
        }
        return report(result, out);
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

    private static DocketVerification.Result verify(
            String url, @Nullable String user, @Nullable String password, List<ReplayCheck> checks)
            throws SQLException {
        try (Connection connection = connect(url, user, password)) {
            return DocketVerification.run(connection, checks);
        }
    }

    static int report(DocketVerification.Result result, PrintStream out) {
        DocketVerification.Change change = result.change();
        if (change == null) {
            out.println("verify docket: intact cases=" + result.cases() + " entries=" + result.entries());
            return 0;
        }
        out.println("verify docket: CHANGED case=" + change.caseId() + " seq=" + change.seq() + " " + change.what());
        return 1;
    }
}
