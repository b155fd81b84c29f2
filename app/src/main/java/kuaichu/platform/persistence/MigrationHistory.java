package kuaichu.platform.persistence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.springframework.core.io.Resource;

/**
 * What Flyway wrote down about a module (迁移历史). When it is exactly what lies on the class path, Flyway itself need not run: that spares
 * every start after the first a tenth of its CPU. Whatever differs, or looks strange, is left to Flyway.
 */
final class MigrationHistory {
    private final Connection connection;

    MigrationHistory(Connection connection) {
        this.connection = connection;
    }

    /** @param module schema of the module, one of our own names */
    boolean isComplete(String module, Resource[] scripts) throws SQLException {
        if (!exists(module)) {
            return false;
        }
        Set<String> applied = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select script, checksum, success from " + module + ".schema_history where type = 'SQL'")) {
            while (row.next()) {
                applied.add(row.getString(1) + " " + row.getInt(2) + " " + row.getBoolean(3));
            }
        }
        Set<String> present = new TreeSet<>();
        for (Resource script : scripts) {
            present.add(script.getFilename() + " " + checksum(script) + " true");
        }
        return applied.equals(present);
    }

    private boolean exists(String module) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select to_regclass(?) is not null")) {
            statement.setString(1, module + ".schema_history");
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    /** As Flyway counts: CRC-32 over the lines without their ends. */
    private static int checksum(Resource script) {
        CRC32 crc = new CRC32();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(script.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                crc.update(line.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (int) crc.getValue();
    }
}
