package kuaichu.docket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.UUID;
import kuaichu.kernel.id.CaseId;

/** An entry as a row. */
final class EntryRow {
    static final String COLUMNS =
            "xid::text::bigint as xid, position, case_id, seq, kind, at, actor_account, actor_role,"
                    + " actor_text, body::text as body, prev_hash, hash";

    private EntryRow() {}

    static Entry read(ResultSet row) throws SQLException {
        UUID account = row.getObject("actor_account", UUID.class);
        return new Entry(
                new DocketPosition(row.getLong("xid"), row.getLong("position")),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getInt("seq"),
                row.getString("kind"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                account == null ? "" : account.toString(),
                row.getString("actor_role"),
                row.getString("actor_text"),
                DocketJson.MAPPER.readTree(row.getString("body")),
                HexFormat.of().formatHex(row.getBytes("prev_hash")),
                HexFormat.of().formatHex(row.getBytes("hash")));
    }
}
