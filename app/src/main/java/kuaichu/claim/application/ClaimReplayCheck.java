package kuaichu.claim.application;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kuaichu.claim.ClaimState;
import kuaichu.claim.domain.ClaimLifecycle;
import kuaichu.docket.Entry;
import kuaichu.docket.ReplayCheck;
import kuaichu.kernel.id.CaseId;

/** Replays the claims of a case (理赔回放核对): every move legal, and state and paid sum as the tables say. */
public final class ClaimReplayCheck implements ReplayCheck {
    private static final String CLAIMS =
            "select claim_id::text, state, coalesce(paid_fen, 0) from claim.claim where case_id = ?";

    @Override
    public String name() {
        return "claim";
    }

    @Override
    public List<String> compare(Connection connection, CaseId caseId, List<Entry> entries) throws SQLException {
        List<String> differences = new ArrayList<>();
        Map<String, ClaimState> states = new TreeMap<>();
        Map<String, Long> paid = new TreeMap<>();
        for (Entry entry : entries) {
            if (entry.kind().startsWith("claim.")) {
                String claimId = entry.body().path("claimId").asString("");
                ClaimState to =
                        ClaimState.valueOf(entry.body().path("claimState").asString(""));
                ClaimState from = states.put(claimId, to);
                if (from != null && !ClaimLifecycle.allows(from, to)) {
                    differences.add("entry " + entry.seq() + " " + entry.kind() + " moves from " + from + " to " + to);
                }
                paid.merge(claimId, entry.body().path("paidFen").asLong(0), Long::sum);
            }
        }
        Map<String, String> told = new TreeMap<>();
        states.forEach((claimId, state) -> told.put(claimId, state + " " + paid.getOrDefault(claimId, 0L) + " fen"));
        Map<String, String> kept = readTables(connection, caseId);
        if (!told.equals(kept)) {
            differences.add("claims: the docket says " + told + ", the tables " + kept);
        }
        return differences;
    }

    private static Map<String, String> readTables(Connection connection, CaseId caseId) throws SQLException {
        Map<String, String> kept = new TreeMap<>();
        try (PreparedStatement statement = connection.prepareStatement(CLAIMS)) {
            statement.setObject(1, caseId.value());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    kept.put(row.getString(1), row.getString(2) + " " + row.getLong(3) + " fen");
                }
            }
        }
        return kept;
    }
}
