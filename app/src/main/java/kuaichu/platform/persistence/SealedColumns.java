package kuaichu.platform.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The sealed columns as the schema itself tells them (加密列目录): the comment on a column says {@code sealed by} which columns bind a
 * value to its row, or which column it is the blind {@code index of}.
 */
public final class SealedColumns {
    private static final Pattern SEALED = Pattern.compile("sealed by ([a-z_, ]+)");
    private static final String COMMENTS = """
            select n.nspname || '.' || c.relname as relation, a.attname as name, d.description as comment
            from pg_description d join pg_class c on d.classoid = 'pg_class'::regclass and c.oid = d.objoid
              join pg_namespace n on n.oid = c.relnamespace
              join pg_attribute a on a.attrelid = c.oid and a.attnum = d.objsubid
            where d.description ~ '^(sealed by|index of) ' order by 1, 2""";
    private static final String PRIMARY_KEY = """
            select a.attname as name, format_type(a.atttypid, a.atttypmod) as type
            from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
            where i.indrelid = cast(? as regclass) and i.indisprimary order by array_position(i.indkey::int2[], a.attnum)""";

    private SealedColumns() {}

    /**
     * A sealed column.
     *
     * @param table with its schema
     * @param boundBy SQL of the text that binds a value to its row
     * @param index its blind index, null when it has none
     * @param key primary key of the table
     */
    public record SealedColumn(
            String table,
            String name,
            String boundBy,
            @Nullable String index,
            List<KeyPart> key) {
        /** {@code schema.table.column}. */
        public String place() {
            return table + '.' + name;
        }
    }

    /** A column of a primary key. */
    public record KeyPart(String name, String type) {}

    public static List<SealedColumn> list(Connection connection) throws SQLException {
        Map<String, String> indexes = new TreeMap<>();
        Map<String, String[]> bindings = new TreeMap<>();
        try (PreparedStatement statement = connection.prepareStatement(COMMENTS);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                String table = row.getString("relation");
                String comment = row.getString("comment");
                Matcher sealed = SEALED.matcher(comment);
                if (sealed.matches()) {
                    bindings.put(
                            table + '.' + row.getString("name"), sealed.group(1).split(", "));
                } else {
                    indexes.put(table + '.' + comment.substring("index of ".length()), row.getString("name"));
                }
            }
        }
        List<SealedColumn> columns = new ArrayList<>();
        for (Map.Entry<String, String[]> column : bindings.entrySet()) {
            int dot = column.getKey().lastIndexOf('.');
            String table = column.getKey().substring(0, dot);
            columns.add(new SealedColumn(
                    table,
                    column.getKey().substring(dot + 1),
                    "concat_ws('/', " + String.join("::text, ", column.getValue()) + "::text)",
                    indexes.get(column.getKey()),
                    primaryKey(connection, table)));
        }
        return columns;
    }

    private static List<KeyPart> primaryKey(Connection connection, String table) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(PRIMARY_KEY)) {
            statement.setString(1, table);
            List<KeyPart> key = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    key.add(new KeyPart(row.getString("name"), row.getString("type")));
                }
            }
            return key;
        }
    }

    /** How many values stand under which key. */
    public static SortedMap<Integer, Long> countByKey(Connection connection) throws SQLException {
        SortedMap<Integer, Long> counts = new TreeMap<>();
        for (SealedColumn column : list(connection)) {
            String sql = "select get_byte(" + column.name() + ", 0) as key, count(*) as n from " + column.table()
                    + " where " + column.name() + " is not null group by 1";
            try (PreparedStatement statement = connection.prepareStatement(sql);
                    ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    counts.merge(row.getInt("key"), row.getLong("n"), Long::sum);
                }
            }
        }
        return counts;
    }
}
