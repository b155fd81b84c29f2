package kuaichu.archive.application;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kuaichu.docket.Entry;
import kuaichu.docket.ReplayCheck;
import kuaichu.kernel.id.CaseId;

/** Replays the archives of a case (归档回放核对): every edition the docket tells of is still there, and no other. */
public final class ArchiveReplayCheck implements ReplayCheck {
    private static final String EDITIONS = "select edition, manifest_sha256 from archive.package where case_id = ?";

    @Override
    public String name() {
        return "archive";
    }

    @Override
    public List<String> compare(Connection connection, CaseId caseId, List<Entry> entries) throws SQLException {
        Map<Integer, String> told = new TreeMap<>();
        for (Entry entry : entries) {
            if (entry.kind().equals("archive.packed")) {
                told.put(
                        entry.body().path("edition").asInt(0),
                        entry.body().path("manifestSha256").asString(""));
            }
        }
        Map<Integer, String> kept = readTables(connection, caseId);
        return told.equals(kept)
                ? List.of()
                : List.of("archives: the docket says " + told.keySet() + ", the tables " + kept.keySet());
    }

    private static Map<Integer, String> readTables(Connection connection, CaseId caseId) throws SQLException {
        Map<Integer, String> kept = new TreeMap<>();
        try (PreparedStatement statement = connection.prepareStatement(EDITIONS)) {
            statement.setObject(1, caseId.value());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    kept.put(row.getInt(1), row.getString(2));
                }
            }
        }
        return kept;
    }
}
