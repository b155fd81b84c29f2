package kuaichu.accident.application;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import kuaichu.accident.HandlingState;
import kuaichu.accident.domain.CaseLifecycle;
import kuaichu.docket.Entry;
import kuaichu.docket.ReplayCheck;
import kuaichu.kernel.id.CaseId;
import org.jspecify.annotations.Nullable;

/** Replays a case's docket (回放核对): every move legal, and state, number, parties and stages as the tables say. */
public final class CaseReplayCheck implements ReplayCheck {
    private static final String CASE =
            "select case_no, state, evidence_fixed_at is not null, cleared_at is not null from accident.accident_case where case_id = ?";
    private static final String PARTIES = "select label from accident.party where case_id = ?";
    private static final String VERSIONS =
            "select p.label, max(s.version) from accident.statement s join accident.party p using (party_id) where s.case_id = ? group by 1";
    private static final String STATED = "select label from accident.party where case_id = ? and statement_given";

    @Override
    public String name() {
        return "accident";
    }

    @Override
    public List<String> compare(Connection connection, CaseId caseId, List<Entry> entries) throws SQLException {
        Replay replay = new Replay();
        entries.forEach(replay::apply);
        List<String> differences = new ArrayList<>(replay.illegal);
        compareCase(connection, caseId, replay, differences);
        compareParties(connection, caseId, replay, differences);
        return differences;
    }

    private static void compareCase(Connection connection, CaseId caseId, Replay replay, List<String> differences)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(CASE)) {
            statement.setObject(1, caseId.value());
            try (ResultSet row = statement.executeQuery()) {
                compareRow(row, replay, differences);
            }
        }
    }

    private static void compareRow(ResultSet row, Replay replay, List<String> differences) throws SQLException {
        boolean known = row.next();
        if (!known && replay.caseNo != null) {
            differences.add("the docket knows " + replay.caseNo + ", the tables do not");
        }
        if (known) {
            differ(differences, "case number", replay.caseNo, row.getString(1));
            differ(differences, "state", replay.state == null ? null : replay.state.name(), row.getString(2));
            differ(differences, "evidence fixed", replay.evidenceFixed, row.getBoolean(3));
            differ(differences, "cleared", replay.cleared, row.getBoolean(4));
        }
    }

    private static void compareParties(Connection connection, CaseId caseId, Replay replay, List<String> differences)
            throws SQLException {
        differ(differences, "parties", replay.labels, labels(connection, PARTIES, caseId));
        differ(differences, "statements", replay.stated, labels(connection, STATED, caseId));
        differ(differences, "versions of statements", replay.versions, versions(connection, caseId));
    }

    private static TreeMap<String, Integer> versions(Connection connection, CaseId caseId) throws SQLException {
        TreeMap<String, Integer> versions = new TreeMap<>();
        try (PreparedStatement statement = connection.prepareStatement(VERSIONS)) {
            statement.setObject(1, caseId.value());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    versions.put(row.getString(1), row.getInt(2));
                }
            }
        }
        return versions;
    }

    private static TreeSet<String> labels(Connection connection, String sql, CaseId caseId) throws SQLException {
        TreeSet<String> labels = new TreeSet<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, caseId.value());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    labels.add(row.getString(1));
                }
            }
        }
        return labels;
    }

    private static void differ(List<String> differences, String what, @Nullable Object docket, @Nullable Object table) {
        if (!Objects.equals(docket, table)) {
            differences.add(what + ": the docket says " + docket + ", the table " + table);
        }
    }

    /** State of the case as its entries tell it. */
    private static final class Replay {
        private final List<String> illegal = new ArrayList<>();
        private final TreeSet<String> labels = new TreeSet<>();
        private final TreeSet<String> stated = new TreeSet<>();
        private final TreeMap<String, Integer> versions = new TreeMap<>();
        private @Nullable String caseNo;
        private @Nullable HandlingState state;
        private boolean evidenceFixed;
        private boolean cleared;

        void apply(Entry entry) {
            switch (entry.kind()) {
                case "accident.reported" -> caseNo = entry.body().path("caseNo").asString("");
                case "accident.party-added" ->
                    labels.add(entry.body().path("label").asString(""));
                case "accident.statement-given", "accident.statement-revised" -> {
                    String label = entry.body().path("label").asString("");
                    stated.add(label);
                    versions.put(label, entry.body().path("version").asInt(1));
                }
                case "accident.statements-reopened" -> stated.clear();
                case "accident.evidence-fixed" -> evidenceFixed = true;
                case "accident.cleared" -> cleared = true;
                default -> {}
            }
            String to = entry.body().path("state").asString("");
            if (!to.isEmpty()) {
                // a late report is accepted with the scene long cleared (PROC-18.2)
                cleared |= to.equals(HandlingState.CLEARED.name());
                move(entry, HandlingState.valueOf(to));
            }
        }

        private void move(Entry entry, HandlingState to) {
            if (state != null && !CaseLifecycle.allows(state, to)) {
                illegal.add("entry " + entry.seq() + " " + entry.kind() + " moves from " + state + " to " + to);
            }
            state = to;
        }
    }
}
