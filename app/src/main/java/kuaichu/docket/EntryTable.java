package kuaichu.docket;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import kuaichu.kernel.id.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of {@code docket.entry}. Readers go in order of commit and stop before the oldest transaction still running. */
@Repository
class EntryTable {
    /** Two statements in one round trip: the lock first, so that the second statement's snapshot is taken behind it. */
    private static final String LOCK_AND_READ_HEAD = "select pg_advisory_xact_lock(?);"
            + " select seq, hash, xid > pg_current_xact_id() as overtaken from docket.entry where case_id = ? order by seq desc limit 1";

    private static final String INSERT = """
            insert into docket.entry (case_id, seq, kind, at, actor_account, actor_role, actor_text, body, prev_hash, hash)
            select case_id, seq, kind, at, actor_account, actor_role, actor_text, body::jsonb,
                decode(prev_hash, 'hex'), decode(hash, 'hex')
            from unnest(?::uuid[], ?::int[], ?::text[], ?::timestamptz[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                 with ordinality as new (case_id, seq, kind, at, actor_account, actor_role, actor_text, body, prev_hash, hash, n)
            order by n""";

    private static final String AFTER = "(xid, position) > (cast(cast(:xid as text) as xid8), :position)";
    private static final String COMMITTED = "xid < pg_snapshot_xmin(pg_current_snapshot())";
    private static final String IN_ORDER = " order by xid, position limit :limit";

    private final JdbcTemplate template;
    private final JdbcClient jdbc;

    EntryTable(JdbcTemplate template, JdbcClient jdbc) {
        this.template = template;
        this.jdbc = jdbc;
    }

    /**
     * The last entry.
     *
     * @param overtaken whether a transaction younger than the running one wrote it: readers go by transaction and would get the
     *     case's entries in the wrong order
     */
    record Head(int seq, String hash, boolean overtaken) {
        static final Head NONE = new Head(0, EntryHash.FIRST, false);
    }

    /** Holds other writers of the case back until the end of the transaction. */
    Head lockHead(CaseId caseId) {
        Head head = template.execute(LOCK_AND_READ_HEAD, (PreparedStatement statement) -> {
            statement.setLong(
                    1, caseId.value().getMostSignificantBits() ^ caseId.value().getLeastSignificantBits());
            statement.setObject(2, caseId.value());
            statement.execute();
            statement.getMoreResults();
            try (ResultSet row = statement.getResultSet()) {
                return row.next()
                        ? new Head(
                                row.getInt("seq"),
                                HexFormat.of().formatHex(row.getBytes("hash")),
                                row.getBoolean("overtaken"))
                        : Head.NONE;
            }
        });
        return java.util.Objects.requireNonNull(head);
    }

    void insert(List<Entry> entries) {
        template.execute(INSERT, (PreparedStatement statement) -> {
            Connection connection = statement.getConnection();
            setArray(
                    connection,
                    statement,
                    1,
                    "uuid",
                    entries,
                    entry -> entry.caseId().value());
            setArray(connection, statement, 2, "int4", entries, Entry::seq);
            setArray(connection, statement, 3, "text", entries, Entry::kind);
            setArray(
                    connection,
                    statement,
                    4,
                    "timestamptz",
                    entries,
                    entry -> entry.at().atOffset(ZoneOffset.UTC));
            setArray(connection, statement, 5, "uuid", entries, entry -> uuidOrNull(entry.actorAccount()));
            setArray(connection, statement, 6, "text", entries, Entry::actorRole);
            setArray(connection, statement, 7, "text", entries, Entry::actorText);
            setArray(
                    connection,
                    statement,
                    8,
                    "text",
                    entries,
                    entry -> entry.body().toString());
            setArray(connection, statement, 9, "text", entries, Entry::previousHash);
            setArray(connection, statement, 10, "text", entries, Entry::hash);
            return statement.executeUpdate();
        });
    }

    private static void setArray(
            Connection connection,
            PreparedStatement statement,
            int index,
            String type,
            List<Entry> entries,
            Function<Entry, @Nullable Object> column)
            throws SQLException {
        statement.setArray(
                index,
                connection.createArrayOf(type, entries.stream().map(column).toArray()));
    }

    private static @Nullable UUID uuidOrNull(String text) {
        return text.isEmpty() ? null : UUID.fromString(text);
    }

    List<Entry> listOfCase(CaseId caseId) {
        return jdbc.sql("select " + EntryRow.COLUMNS + " from docket.entry where case_id = ? order by seq")
                .param(caseId.value())
                .query((row, number) -> EntryRow.read(row))
                .list();
    }

    /** Committed entries of a case after a position. */
    List<Entry> listOfCaseAfter(CaseId caseId, DocketPosition after) {
        return jdbc.sql("select " + EntryRow.COLUMNS + " from docket.entry where case_id = :case and " + AFTER + " and "
                        + COMMITTED + " order by xid, position")
                .param("case", caseId.value())
                .param("xid", Long.toString(after.transaction()))
                .param("position", after.number())
                .query((row, number) -> EntryRow.read(row))
                .list();
    }

    List<Entry> listAfter(DocketPosition after, int limit) {
        return jdbc.sql("select " + EntryRow.COLUMNS + " from docket.entry where " + AFTER + " and " + COMMITTED
                        + IN_ORDER)
                .param("xid", Long.toString(after.transaction()))
                .param("position", after.number())
                .param("limit", limit)
                .query((row, number) -> EntryRow.read(row))
                .list();
    }

    /** Entries of some kinds after a position whose transaction is older than the horizon. */
    List<Entry> listAfter(DocketPosition after, long horizon, Collection<String> kinds, int limit) {
        return jdbc.sql("select " + EntryRow.COLUMNS + " from docket.entry where " + AFTER
                        + " and xid < cast(cast(:horizon as text) as xid8) and kind = any(:kinds)" + IN_ORDER)
                .param("xid", Long.toString(after.transaction()))
                .param("position", after.number())
                .param("horizon", Long.toString(horizon))
                .param("kinds", kinds.toArray(String[]::new))
                .param("limit", limit)
                .query((row, number) -> EntryRow.read(row))
                .list();
    }

    int countAfter(DocketPosition after, Collection<String> kinds, int limit) {
        return jdbc.sql("select count(*) from (select 1 from docket.entry where " + AFTER + " and kind = any(:kinds)"
                        + " limit :limit) as behind")
                .param("xid", Long.toString(after.transaction()))
                .param("position", after.number())
                .param("kinds", kinds.toArray(String[]::new))
                .param("limit", limit)
                .query(Integer.class)
                .single();
    }

    Entry get(DocketPosition position) {
        return jdbc.sql("select " + EntryRow.COLUMNS + " from docket.entry where position = ?")
                .param(position.number())
                .query((row, number) -> EntryRow.read(row))
                .single();
    }

    /** Oldest transaction that may still commit: everything before it is final. */
    long horizon() {
        return jdbc.sql("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint")
                .query(Long.class)
                .single();
    }

    /** Whether committed entries wait behind an older running transaction; asks the end of the index, not the table. */
    boolean hasUnsettled() {
        return jdbc.sql("select not (" + COMMITTED + ") from docket.entry order by xid desc, position desc limit 1")
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Entries from a later life of the server than this one: a logical restore into a new cluster. */
    boolean isFromAnotherCluster() {
        return jdbc.sql(
                        "select exists (select 1 from docket.entry where xid >= pg_snapshot_xmax(pg_current_snapshot()))")
                .query(Boolean.class)
                .single();
    }
}
