package kuaichu.audit;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kuaichu.platform.KeyRing;
import org.jspecify.annotations.Nullable;

/** Goes through the whole audit trail (审计核验): every line's mark, every seal, and the newest seal noted outside. Reads only. */
public final class AuditVerification {
    private static final int FETCH = 1000;

    private final Connection connection;
    private final AuditMac macs;

    private AuditVerification(Connection connection, KeyRing keys) {
        this.connection = connection;
        this.macs = new AuditMac(keys);
    }

    /**
     * What was found.
     *
     * @param change the first thing that is not as it was written, null when all is
     */
    public record Result(long entries, long seals, @Nullable String change) {
        public boolean isIntact() {
            return change == null;
        }
    }

    /** @param connection inside a snapshot (repeatable read), without autocommit */
    public static Result run(Connection connection, KeyRing keys, Path keyRing) throws SQLException {
        return new AuditVerification(connection, keys).check(AuditAnchor.read(AuditAnchor.beside(keyRing)));
    }

    private Result check(AuditAnchor anchor) throws SQLException {
        String change = changedLine();
        if (change == null) {
            change = changedSeal(anchor);
        }
        return new Result(count("select count(*) from audit.entry"), count("select count(*) from audit.seal"), change);
    }

    private @Nullable String changedLine() throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select " + AuditRows.COLUMNS + ", mac from audit.entry order by at, id")) {
            statement.setFetchSize(FETCH);
            return changedLine(statement);
        }
    }

    private @Nullable String changedLine(PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                AuditEntry entry = AuditRows.read(row);
                if (!MessageDigest.isEqual(macs.of(entry), row.getBytes("mac"))) {
                    return "entry=" + entry.id() + " is not as it was written";
                }
            }
        }
        return null;
    }

    private @Nullable String changedSeal(AuditAnchor anchor) throws SQLException {
        AuditAnchor former = AuditAnchor.NONE;
        boolean anchored = anchor.number() == 0;
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select number, mac from audit.seal order by number")) {
            while (row.next()) {
                long number = row.getLong("number");
                byte[] mac = row.getBytes("mac");
                if (number != former.number() + 1
                        || !MessageDigest.isEqual(macs.ofSeal(number, former.bytes(), linesOf(number)), mac)) {
                    return "seal=" + number + " does not fit its entries and the seal before it";
                }
                former = new AuditAnchor(number, AuditMac.hex(mac));
                anchored |= former.equals(anchor);
            }
        }
        return anchored ? beyond(former) : "seal=" + anchor.number() + " was noted outside and is gone";
    }

    private @Nullable String beyond(AuditAnchor newest) throws SQLException {
        return count("select count(*) from audit.entry where seal > " + newest.number()) == 0
                ? null
                : "seal=" + (newest.number() + 1) + " is gone and its entries are left";
    }

    private List<AuditMac.Marked> linesOf(long seal) throws SQLException {
        List<AuditMac.Marked> lines = new ArrayList<>();
        try (PreparedStatement statement =
                connection.prepareStatement("select id, mac from audit.entry where seal = ? order by at, id")) {
            statement.setLong(1, seal);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    lines.add(new AuditMac.Marked(row.getObject("id", UUID.class), row.getBytes("mac")));
                }
            }
        }
        return lines;
    }

    private long count(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
