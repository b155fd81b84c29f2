package kuaichu.document;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Goes through every document number ever taken (文书编号核验): no serial of a block without its document, none beyond the block's next
 * one, no document without its number. Reads only.
 */
public final class NumberAudit {
    private static final String GAP = """
        select b.owner || ' ' || b.kind || ' ' || b.year || ' serial ' || s.serial || ' has no document'
        from document.number_block b
        cross join lateral generate_series(1, b.next_serial - 1) as s (serial)
        left join document.number n on n.owner = b.owner and n.kind = b.kind and n.year = b.year and n.serial = s.serial
        left join document.document d on d.document_id = n.document_id and d.document_no = n.document_no and d.kind = n.kind
        where d.document_id is null
        order by b.owner, b.kind, b.year, s.serial limit 1\
        """;
    private static final String BEYOND = """
        select n.owner || ' ' || n.kind || ' ' || n.year || ' serial ' || n.serial || ' was never taken from its block'
        from document.number n
        left join document.number_block b on b.owner = n.owner and b.kind = n.kind and b.year = n.year
        where b.owner is null or n.serial >= b.next_serial or n.serial < 1
        order by n.owner, n.kind, n.year, n.serial limit 1\
        """;
    private static final String UNNUMBERED = """
        select 'document ' || d.document_no || ' has no number of its block'
        from document.document d
        left join document.number n on n.document_id = d.document_id and n.document_no = d.document_no
        where n.document_id is null
        order by d.document_no limit 1\
        """;

    private NumberAudit() {}

    /**
     * What was found.
     *
     * @param change the first number that is not as it was issued, null when all are
     */
    public record Result(
            long blocks, long numbers, @Nullable String change) {
        public boolean isIntact() {
            return change == null;
        }
    }

    /** @param connection inside a snapshot (repeatable read) when somebody may issue at the same time */
    public static Result run(Connection connection) throws SQLException {
        return new Result(
                count(connection, "select count(*) from document.number_block"),
                count(connection, "select count(*) from document.number"),
                firstOf(connection, GAP, BEYOND, UNNUMBERED));
    }

    private static long count(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static @Nullable String firstOf(Connection connection, String... questions) throws SQLException {
        for (String question : questions) {
            try (PreparedStatement statement = connection.prepareStatement(question);
                    ResultSet rows = statement.executeQuery()) {
                if (rows.next()) {
                    return rows.getString(1);
                }
            }
        }
        return null;
    }
}
