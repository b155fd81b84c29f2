package kuaichu.signing.application;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kuaichu.docket.Entry;
import kuaichu.docket.ReplayCheck;
import kuaichu.kernel.id.CaseId;

/** Replays the envelopes of a case (签署回放核对): every one the docket tells of stands as told, its state and every answer, and no other. */
public final class SigningReplayCheck implements ReplayCheck {
    private static final String OPEN = "OPEN";
    private static final String WAITING = "WAITING";
    /** Envelopes older than the module have no words and no entries of its own. */
    private static final String PLACES = "select e.envelope_id, e.state, p.signer_id, p.answer from signing.envelope e"
            + " join signing.place p using (envelope_id) where e.case_id = ? and e.content is not null";

    private static final Map<String, String> ANSWERS = Map.of(
            "signing.signed", "SIGNED",
            "signing.refused", "REFUSED",
            "signing.received", "RECEIVED",
            "signing.quietly-refused", "QUIETLY_REFUSED");

    @Override
    public String name() {
        return "signing";
    }

    @Override
    public List<String> compare(Connection connection, CaseId caseId, List<Entry> entries) throws SQLException {
        Map<String, String> told = new TreeMap<>();
        entries.forEach(entry -> replay(entry, told));
        return differences(told, readTables(connection, caseId));
    }

    private static void replay(Entry entry, Map<String, String> told) {
        String envelope = text(entry, "envelopeId");
        String answer = ANSWERS.get(entry.kind());
        if (entry.kind().equals("signing.opened")) {
            told.put(envelope, OPEN);
        } else if (entry.kind().equals("signing.ended")) {
            told.put(envelope, text(entry, "outcome"));
        } else if (answer != null) {
            told.put(envelope + " " + text(entry, "signerId"), answer);
        }
    }

    private static Map<String, String> readTables(Connection connection, CaseId caseId) throws SQLException {
        Map<String, String> kept = new TreeMap<>();
        try (PreparedStatement statement = connection.prepareStatement(PLACES)) {
            statement.setObject(1, caseId.value());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    read(row, kept);
                }
            }
        }
        return kept;
    }

    private static void read(ResultSet row, Map<String, String> kept) throws SQLException {
        kept.put(row.getString(1), row.getString(2));
        if (!row.getString(4).equals(WAITING)) {
            kept.put(row.getString(1) + " " + row.getString(3), row.getString(4));
        }
    }

    private static List<String> differences(Map<String, String> told, Map<String, String> kept) {
        List<String> differences = new ArrayList<>();
        Map<String, String> all = new TreeMap<>(told);
        all.putAll(kept);
        for (String what : all.keySet()) {
            String docket = told.getOrDefault(what, "nothing");
            String table = kept.getOrDefault(what, "nothing");
            if (!docket.equals(table)) {
                differences.add("envelope " + what + ": the docket says " + docket + ", the table " + table);
            }
        }
        return differences;
    }

    private static String text(Entry entry, String field) {
        return entry.body().path(field).asString("");
    }
}
