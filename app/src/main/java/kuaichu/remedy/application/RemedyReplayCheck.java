package kuaichu.remedy.application;

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
import kuaichu.remedy.MediationState;
import kuaichu.remedy.ReviewState;
import kuaichu.remedy.domain.MediationLifecycle;
import kuaichu.remedy.domain.ReviewLifecycle;

/** Replays the remedies of a case (回放核对): every move legal, every review and mediation where the tables say. */
public final class RemedyReplayCheck implements ReplayCheck {
    private static final String REVIEWS = "select review_id, state from remedy.review where case_id = ?";
    private static final String MEDIATIONS = "select mediation_id, state from remedy.mediation where case_id = ?";

    @Override
    public String name() {
        return "remedy";
    }

    @Override
    public List<String> compare(Connection connection, CaseId caseId, List<Entry> entries) throws SQLException {
        Map<String, String> reviews = new TreeMap<>();
        Map<String, String> mediations = new TreeMap<>();
        List<String> differences = new ArrayList<>();
        for (Entry entry : entries) {
            follow(entry, "reviewId", "reviewState", reviews, differences);
            follow(entry, "mediationId", "mediationState", mediations, differences);
        }
        differ("reviews", reviews, read(connection, REVIEWS, caseId), differences);
        differ("mediations", mediations, read(connection, MEDIATIONS, caseId), differences);
        return differences;
    }

    private static void follow(
            Entry entry, String idField, String stateField, Map<String, String> states, List<String> differences) {
        String to = entry.body().path(stateField).asString("");
        if (to.isEmpty() || !entry.kind().startsWith("remedy.")) {
            return;
        }
        String from = states.put(entry.body().path(idField).asString(""), to);
        boolean legal = from == null
                || from.equals(to)
                || (stateField.equals("reviewState")
                        ? ReviewLifecycle.allows(ReviewState.valueOf(from), ReviewState.valueOf(to))
                        : MediationLifecycle.allows(MediationState.valueOf(from), MediationState.valueOf(to)));
        if (!legal) {
            differences.add("entry " + entry.seq() + " " + entry.kind() + " moves from " + from + " to " + to);
        }
    }

    private static void differ(
            String what, Map<String, String> docket, Map<String, String> table, List<String> differences) {
        if (!docket.equals(table)) {
            differences.add(what + ": the docket says " + docket + ", the tables " + table);
        }
    }

    private static Map<String, String> read(Connection connection, String sql, CaseId caseId) throws SQLException {
        Map<String, String> states = new TreeMap<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, caseId.value());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    states.put(row.getString(1), row.getString(2));
                }
            }
        }
        return states;
    }
}
