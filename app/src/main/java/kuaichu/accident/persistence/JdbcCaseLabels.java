package kuaichu.accident.persistence;

import static kuaichu.accident.persistence.Columns.texts;
import static kuaichu.accident.persistence.Columns.uuid;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kuaichu.desk.CaseLabels;
import kuaichu.kernel.id.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCaseLabels implements CaseLabels {
    private final JdbcClient jdbc;

    JdbcCaseLabels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<CaseId, CaseLabel> describe(Collection<CaseId> cases) {
        Map<CaseId, CaseLabel> labels = new HashMap<>();
        jdbc.sql("select case_id, case_no, channel, plates from accident.accident_case where case_id = any(?)")
                .param(cases.stream().map(CaseId::value).toArray(UUID[]::new))
                .query(row -> {
                    labels.put(
                            new CaseId(uuid(row, "case_id")),
                            new CaseLabel(row.getString("case_no"), row.getString("channel"), texts(row, "plates")));
                });
        return labels;
    }
}
