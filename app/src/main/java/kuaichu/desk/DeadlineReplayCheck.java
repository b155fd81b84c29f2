package kuaichu.desk;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import kuaichu.docket.Entry;
import kuaichu.docket.ReplayCheck;
import kuaichu.kernel.id.CaseId;

/** Replays the legal deadlines of a case (回放核对): kind, last day, state and breaking of each as the table says. */
public final class DeadlineReplayCheck implements ReplayCheck {
    private static final String CLOCKS =
            "select clock_id, kind, last_on, state, broken from desk.legal_clock where case_id = ?";

    @Override
    public String name() {
        return "desk";
    }

    @Override
    public List<String> compare(Connection connection, CaseId caseId, List<Entry> entries) throws SQLException {
        Map<String, Replayed> docket = new TreeMap<>();
        entries.stream()
                .filter(entry -> entry.kind().startsWith("desk.deadline-"))
                .forEach(entry -> docket.merge(text(entry, "deadlineId"), Replayed.of(entry), Replayed::followedBy));
        Map<String, Replayed> table = stored(connection, caseId);
        TreeSet<String> ids = new TreeSet<>(docket.keySet());
        ids.addAll(table.keySet());
        List<String> differences = new ArrayList<>();
        for (String id : ids) {
            Replayed said = docket.get(id);
            Replayed kept = table.get(id);
            if (said == null || !said.equals(kept)) {
                differences.add("legal deadline " + id + ": the docket says " + said + ", the table " + kept);
            }
        }
        return differences;
    }

    private static Map<String, Replayed> stored(Connection connection, CaseId caseId) throws SQLException {
        Map<String, Replayed> clocks = new TreeMap<>();
        try (PreparedStatement statement = connection.prepareStatement(CLOCKS)) {
            statement.setObject(1, caseId.value());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    clocks.put(
                            row.getString(1),
                            new Replayed(row.getString(2), row.getString(3), row.getString(4), row.getBoolean(5)));
                }
            }
        }
        return clocks;
    }

    private static String text(Entry entry, String field) {
        return entry.body().path(field).asString("");
    }

    /** A deadline as its entries tell it. */
    private record Replayed(String kind, String lastOn, String state, boolean broken) {
        /** What this entry alone says. */
        static Replayed of(Entry entry) {
            String state =
                    switch (entry.kind()) {
                        case "desk.deadline-met" -> "MET";
                        case "desk.deadline-dropped" -> "DROPPED";
                        case "desk.deadline-lapsed" -> "LAPSED";
                        case "desk.deadline-suspended" -> "SUSPENDED";
                        case "desk.deadline-started", "desk.deadline-renewed" -> "RUNNING";
                        default -> "";
                    };
            return new Replayed(
                    text(entry, "deadline"),
                    text(entry, "lastOn"),
                    state,
                    entry.kind().equals("desk.deadline-broken"));
        }

        Replayed followedBy(Replayed next) {
            boolean counted = next.state.equals("RUNNING") || next.state.equals("SUSPENDED");
            return new Replayed(
                    next.kind,
                    next.lastOn.isEmpty() ? lastOn : next.lastOn,
                    next.state.isEmpty() ? state : next.state,
                    next.broken || broken && !counted);
        }
    }
}
