package kuaichu.procedure.application;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import kuaichu.docket.Entry;
import kuaichu.docket.ReplayCheck;
import kuaichu.kernel.id.CaseId;
import org.jspecify.annotations.Nullable;

/** Replays the procedure of a case (办案程序回放核对): investigation, records, approvals and drafts as the tables say. */
public final class ProcedureReplayCheck implements ReplayCheck {
    private static final String INVESTIGATION =
            "select lead_id::text || ' ' || second_id::text from procedure.investigation where case_id = ?";
    private static final String SCENE = "select 'scene' from procedure.scene_investigation where case_id = ?";
    private static final String RIGHTS = "select label from procedure.rights_told where case_id = ?";
    private static final String QUESTIONINGS = "select document_id::text from procedure.questioning where case_id = ?";
    private static final String DRAFT =
            "select case when returned_because is null then 'waits' else 'returned' end from procedure.drafted_decision where case_id = ?";
    private static final String EXAMINATIONS =
            "select examination_id::text || ' ' || case when served_on is not null then 'served'"
                    + " when reported_at is not null then 'reported' else 'open' end from procedure.examination where case_id = ?";
    private static final String APPROVALS =
            "select approval_id::text || ' ' || coalesce(approved::text, 'open') from procedure.approval where case_id = ?";

    private static final String RECUSALS =
            "select recusal_id::text || ' ' || case when granted is null then 'open' when granted then 'GRANTED' else 'REFUSED' end"
                    + " from procedure.recusal where case_id = ?";

    @Override
    public String name() {
        return "procedure";
    }

    @Override
    public List<String> compare(Connection connection, CaseId caseId, List<Entry> entries) throws SQLException {
        Replay replay = new Replay();
        entries.forEach(replay::apply);
        List<String> differences = new ArrayList<>();
        TreeSet<String> investigation = new TreeSet<>();
        if (replay.officers != null) {
            investigation.add(replay.officers);
        }
        differ(differences, "investigation", investigation, rows(connection, INVESTIGATION, caseId));
        differ(differences, "scene", replay.scene, rows(connection, SCENE, caseId));
        differ(differences, "rights told", replay.told, rows(connection, RIGHTS, caseId));
        differ(differences, "questionings", replay.questioned, rows(connection, QUESTIONINGS, caseId));
        differ(differences, "draft", replay.draft, rows(connection, DRAFT, caseId));
        differ(differences, "examinations", joined(replay.examinations), rows(connection, EXAMINATIONS, caseId));
        differ(differences, "approvals", joined(replay.approvals), rows(connection, APPROVALS, caseId));
        differ(differences, "recusals", joined(replay.recusals), rows(connection, RECUSALS, caseId));
        return differences;
    }

    private static TreeSet<String> joined(TreeMap<String, String> states) {
        TreeSet<String> lines = new TreeSet<>();
        states.forEach((id, state) -> lines.add(id + " " + state));
        return lines;
    }

    private static TreeSet<String> rows(Connection connection, String sql, CaseId caseId) throws SQLException {
        TreeSet<String> rows = new TreeSet<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, caseId.value());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(row.getString(1));
                }
            }
        }
        return rows;
    }

    private static void differ(List<String> differences, String what, Object docket, Object table) {
        if (!Objects.equals(docket, table)) {
            differences.add(what + ": the docket says " + docket + ", the table " + table);
        }
    }

    /** The procedure as its entries tell it. */
    private static final class Replay {
        private final TreeSet<String> scene = new TreeSet<>();
        private final TreeSet<String> told = new TreeSet<>();
        private final TreeSet<String> questioned = new TreeSet<>();
        private final TreeSet<String> draft = new TreeSet<>();
        private final TreeMap<String, String> examinations = new TreeMap<>();
        private final TreeMap<String, String> approvals = new TreeMap<>();
        private final TreeMap<String, String> recusals = new TreeMap<>();
        private @Nullable String officers;

        void apply(Entry entry) {
            switch (entry.kind()) {
                case "procedure.transferred" -> officers = text(entry, "leadId") + " " + text(entry, "secondId");
                case "procedure.rights-told" -> told.add(text(entry, "label"));
                case "procedure.questioned" -> questioned.add(text(entry, "documentId"));
                case "procedure.scene-investigated" -> scene.add("scene");
                case "procedure.examination-commissioned" -> examinations.put(text(entry, "examinationId"), "open");
                case "procedure.examination-reported" -> examinations.put(text(entry, "examinationId"), "reported");
                case "procedure.examination-served" -> examinations.put(text(entry, "examinationId"), "served");
                case "procedure.approval-requested" -> approvals.put(text(entry, "approvalId"), "open");
                case "procedure.approval-decided" ->
                    approvals.put(
                            text(entry, "approvalId"),
                            String.valueOf(entry.body().path("approved").asBoolean(false)));
                case "procedure.recusal-asked" -> recusals.put(text(entry, "recusalId"), "open");
                case "procedure.recusal-decided" -> recusals.put(text(entry, "recusalId"), text(entry, "outcome"));
                case "procedure.officers-replaced" -> replace(entry);
                default -> applyToDraft(entry);
            }
        }

        private void replace(Entry entry) {
            officers = text(entry, "leadId") + " " + text(entry, "secondId");
            if (entry.body().path("draftDropped").asBoolean(false)) {
                draft.clear();
            }
        }

        private void applyToDraft(Entry entry) {
            String now =
                    switch (entry.kind()) {
                        case "procedure.decision-drafted" -> "waits";
                        case "procedure.decision-returned" -> "returned";
                        case "procedure.decision-signed" -> "";
                        default -> null;
                    };
            if (now != null) {
                draft.clear();
                if (!now.isEmpty()) {
                    draft.add(now);
                }
            }
        }

        private static String text(Entry entry, String field) {
            return entry.body().path(field).asString("");
        }
    }
}
