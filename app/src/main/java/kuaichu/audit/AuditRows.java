package kuaichu.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Reads rows of {@code audit.entry}. */
final class AuditRows {
    static final String COLUMNS =
            "id, at, kind, account_id, actor, role, unit_id, insurer_id, case_id, subject, reason, address";

    private AuditRows() {}

    static AuditEntry read(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                AuditKind.valueOf(row.getString("kind")),
                row.getObject("account_id", UUID.class),
                row.getString("actor"),
                row.getString("role"),
                row.getObject("unit_id", UUID.class),
                row.getObject("insurer_id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getString("subject"),
                row.getString("reason"),
                row.getString("address"));
    }
}
