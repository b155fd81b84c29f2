package kuaichu.serving;

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

/** Replays the servings of a case (回放核对): what was sent, which way, and what of it was served. Older servings have no entries here. */
public final class ServingReplayCheck implements ReplayCheck {
    private static final String SERVINGS =
            "select serving_id, channel, receipt_id from serving.serving where case_id = ?";

    @Override
    public String name() {
        return "serving";
    }

    @Override
    public List<String> compare(Connection connection, CaseId caseId, List<Entry> entries) throws SQLException {
        Map<String, String> told = new TreeMap<>();
        for (Entry entry : entries) {
            if (entry.kind().equals("serving.sent") || entry.kind().equals("serving.served")) {
                told.put(text(entry, "servingId"), text(entry, "channel") + " " + text(entry, "receiptId"));
            }
        }
        Map<String, String> kept = read(connection, caseId);
        kept.keySet().retainAll(told.keySet());
        return told.equals(kept) ? List.of() : List.of("servings: the docket says " + told + ", the tables " + kept);
    }

    private static String text(Entry entry, String field) {
        return entry.body().path(field).asString("");
    }

    private static Map<String, String> read(Connection connection, CaseId caseId) throws SQLException {
        Map<String, String> kept = new TreeMap<>();
        try (PreparedStatement statement = connection.prepareStatement(SERVINGS)) {
            statement.setObject(1, caseId.value());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    String receipt = row.getString(3);
                    kept.put(row.getString(1), row.getString(2) + " " + (receipt == null ? "" : receipt));
                }
            }
        }
        return kept;
    }
}
