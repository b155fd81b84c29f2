package kuaichu.platform.persistence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import kuaichu.platform.Cell;
import kuaichu.platform.KeyRing;
import kuaichu.platform.SealedFolder;
import kuaichu.platform.persistence.SealedColumns.KeyPart;
import kuaichu.platform.persistence.SealedColumns.SealedColumn;
import org.jspecify.annotations.Nullable;

/**
 * Brings every sealed value and blind index under the current keys (密钥轮换), in batches with a commit each, while the platform runs:
 * killed at any moment it goes on where it was, and a value changed meanwhile is left to whoever changed it.
 */
public final class KeyRotation {
    private static final int BATCH = 500;

    private static final List<String> FOLDERS = List.of("vault", "vault-derived", "documents", "archive");

    private final List<String> damaged = new ArrayList<>();
    private final List<SealedFolder> folders;
    private final Connection connection;
    private final KeyRing keys;

    /**
     * @param connection without auto-commit
     * @param data the data directory
     */
    public KeyRotation(Connection connection, KeyRing keys, Path data) {
        this.folders = FOLDERS.stream()
                .map(folder -> new SealedFolder(data, folder, keys))
                .toList();
        this.connection = connection;
        this.keys = keys;
    }

    /** One value in its row. */
    private record Value(Cell cell, byte[] sealed, byte @Nullable [] index, List<String> key) {}

    /** @return how many values were sealed anew */
    public long sealAnew() throws SQLException {
        long changed = 0;
        for (SealedColumn column : SealedColumns.list(connection)) {
            String old = " and get_byte(" + column.name() + ", 0) <> " + keys.current();
            changed += walk(
                    column,
                    old,
                    value -> update(
                            column,
                            column.name(),
                            keys.seal(value.cell(), keys.open(value.cell(), value.sealed())),
                            value));
        }
        return changed;
    }

    /** @return how many files were sealed anew */
    public long sealFilesAnew() throws IOException {
        long changed = 0;
        for (SealedFolder folder : folders) {
            changed += folder.sealAnew(damaged::add);
        }
        return changed;
    }

    /** @return how many blind indexes were made anew */
    public long indexAnew() throws SQLException {
        long changed = 0;
        for (SealedColumn column : SealedColumns.list(connection)) {
            String index = column.index();
            if (index != null) {
                changed += walk(column, "", value -> {
                    String clear = new String(keys.open(value.cell(), value.sealed()), StandardCharsets.UTF_8);
                    byte[] current = keys.blindIndex(clear);
                    return !Arrays.equals(current, value.index()) && update(column, index, current, value);
                });
            }
        }
        return changed;
    }

    /** What did not open, by place; it stays under its key, which can therefore not be retired. */
    public List<String> listDamaged() {
        return List.copyOf(damaged);
    }

    /** What happens to a value; true when it was changed. */
    private interface Step {
        boolean apply(Value value) throws SQLException;
    }

    private long walk(SealedColumn column, String filter, Step step) throws SQLException {
        long changed = 0;
        List<Value> batch = read(column, filter, null);
        while (!batch.isEmpty()) {
            for (Value value : batch) {
                try {
                    changed += step.apply(value) ? 1 : 0;
                } catch (IllegalStateException e) {
                    damaged.add(value.cell().column() + " " + value.cell().row());
                }
            }
            connection.commit();
            batch = read(column, filter, batch.getLast().key());
        }
        return changed;
    }

    private List<Value> read(SealedColumn column, String filter, @Nullable List<String> after) throws SQLException {
        String key = names(column);
        String sql = "select " + column.name() + ", " + (column.index() == null ? "null::bytea" : column.index()) + ", "
                + column.boundBy() + ", "
                + column.key().stream().map(part -> part.name() + "::text").collect(Collectors.joining(", "))
                + " from " + column.table() + " where " + column.name() + " is not null" + filter
                + (after == null ? "" : " and (" + key + ") > (" + places(column) + ")")
                + " order by " + key + " limit " + BATCH;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; after != null && i < after.size(); i++) {
                statement.setString(i + 1, after.get(i));
            }
            List<Value> values = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    values.add(value(column, row));
                }
            }
            return values;
        }
    }

    private static Value value(SealedColumn column, ResultSet row) throws SQLException {
        List<String> key = new ArrayList<>();
        for (int i = 0; i < column.key().size(); i++) {
            key.add(row.getString(4 + i));
        }
        return new Value(new Cell(column.place(), row.getString(3)), row.getBytes(1), row.getBytes(2), key);
    }

    private boolean update(SealedColumn column, String changed, byte[] to, Value value) throws SQLException {
        String sql = "update " + column.table() + " set " + changed + " = ? where (" + names(column) + ") = ("
                + places(column) + ") and " + column.name() + " = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setBytes(1, to);
            int place = 2;
            for (String part : value.key()) {
                statement.setString(place++, part);
            }
            statement.setBytes(place, value.sealed());
            return statement.executeUpdate() == 1;
        }
    }

    private static String names(SealedColumn column) {
        return column.key().stream().map(KeyPart::name).collect(Collectors.joining(", "));
    }

    private static String places(SealedColumn column) {
        return column.key().stream()
                .map(part -> "cast(? as " + part.type() + ")")
                .collect(Collectors.joining(", "));
    }

    /**
     * How many values and files stand under which key, those not sealed under 0, once whoever may still have used an earlier key has committed.
     *
     * @throws SQLException also when a transaction stays open for a minute
     */
    public SortedMap<Integer, Long> countAfterEarlierTransactions() throws SQLException, IOException {
        String end = single("select pg_snapshot_xmax(pg_current_snapshot())::text");
        connection.commit();
        for (int tries = 0; !isPast(end); tries++) {
            if (tries == 600) {
                throw new SQLException("a transaction stays open; end it and try again");
            }
            single("select pg_sleep(0.1)::text");
            connection.commit();
        }
        SortedMap<Integer, Long> counts = SealedColumns.countByKey(connection);
        connection.commit();
        for (SealedFolder folder : folders) {
            folder.countByKey().forEach((key, number) -> counts.merge(key, number, Long::sum));
        }
        return Collections.unmodifiableSortedMap(counts);
    }

    private boolean isPast(String end) throws SQLException {
        String oldest = single("select pg_snapshot_xmin(pg_current_snapshot())::text");
        connection.commit();
        return Long.parseUnsignedLong(oldest) >= Long.parseUnsignedLong(end);
    }

    private String single(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }
}
