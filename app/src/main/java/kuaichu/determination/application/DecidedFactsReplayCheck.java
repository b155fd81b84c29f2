package kuaichu.determination.application;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeMap;
import kuaichu.docket.Entry;
import kuaichu.docket.ReplayCheck;
import kuaichu.kernel.id.CaseId;

/** Replays the facts officers have established (回放核对): the newest of each question as the docket says. */
public final class DecidedFactsReplayCheck implements ReplayCheck {
    private static final String DECIDED =
            "select distinct on (question) question, code, version from determination.decided_fact"
                    + " where case_id = ? order by question, version desc";

    @Override
    public String name() {
        return "determination facts";
    }

    @Override
    public List<String> compare(Connection connection, CaseId caseId, List<Entry> entries) throws SQLException {
        TreeMap<String, String> docket = new TreeMap<>();
        entries.stream()
                .filter(entry -> entry.kind().equals("determination.fact-decided"))
                .forEach(entry -> {
                    var body = entry.body();
                    docket.put(
                            body.path("question").asString(""),
                            body.path("code").asString("") + " v"
                                    + body.path("version").asInt(0));
                });
        TreeMap<String, String> table = read(connection, caseId);
        return docket.equals(table)
                ? List.of()
                : List.of("established facts: the docket says " + docket + ", the table " + table);
    }

    private static TreeMap<String, String> read(Connection connection, CaseId caseId) throws SQLException {
        TreeMap<String, String> decided = new TreeMap<>();
        try (PreparedStatement statement = connection.prepareStatement(DECIDED)) {
            statement.setObject(1, caseId.value());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    decided.put(row.getString(1), row.getString(2) + " v" + row.getInt(3));
                }
            }
        }
        return decided;
    }
}
