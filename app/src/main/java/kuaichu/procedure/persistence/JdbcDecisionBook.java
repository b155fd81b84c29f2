package kuaichu.procedure.persistence;

import static kuaichu.procedure.persistence.Columns.time;
import static kuaichu.procedure.persistence.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import kuaichu.access.PersonalData;
import kuaichu.determination.OrdinaryDeterminations.Decision;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.platform.Cell;
import kuaichu.procedure.domain.DecisionBook;
import kuaichu.procedure.domain.DraftedDecision;
import kuaichu.procedure.domain.DraftedDecision.Certificate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcDecisionBook implements DecisionBook {
    private final JdbcClient jdbc;
    private final PersonalData personalData;
    private final JsonMapper json;

    JdbcDecisionBook(JdbcClient jdbc, PersonalData personalData, JsonMapper json) {
        this.jdbc = jdbc;
        this.personalData = personalData;
        this.json = json;
    }

    @Override
    public void draft(DraftedDecision draft) {
        boolean certificate = draft.certificate() != null;
        String content = json.writeValueAsString(certificate ? draft.certificate() : draft.decision());
        jdbc.sql("""
                        insert into procedure.drafted_decision (case_id, content, certificate, drafted_by, drafted_by_text, drafted_at)
                        values (:case, :content, :certificate, :by, :byText, :at)
                        on conflict (case_id) do update set content = excluded.content, certificate = excluded.certificate,
                          drafted_by = excluded.drafted_by, drafted_by_text = excluded.drafted_by_text,
                          drafted_at = excluded.drafted_at, returned_because = null""")
                .param("case", draft.caseId().value())
                .param("content", personalData.encrypt(cell(draft.caseId()), content))
                .param("certificate", certificate)
                .param("by", draft.draftedBy().value())
                .param("byText", draft.draftedByText())
                .param("at", time(draft.draftedAt()))
                .update();
    }

    @Override
    public Optional<DraftedDecision> find(CaseId caseId) {
        return jdbc.sql("select * from procedure.drafted_decision where case_id = ?")
                .param(caseId.value())
                .query(this::read)
                .optional();
    }

    private static Cell cell(CaseId caseId) {
        return Cell.of("procedure.drafted_decision.content", caseId);
    }

    private DraftedDecision read(ResultSet row, int number) throws SQLException {
        String content = personalData.decrypt(cell(new CaseId(uuid(row, "case_id"))), row.getBytes("content"));
        boolean certificate = row.getBoolean("certificate");
        return new DraftedDecision(
                new CaseId(uuid(row, "case_id")),
                certificate ? null : json.readValue(content, Decision.class),
                certificate ? json.readValue(content, Certificate.class) : null,
                new AccountId(uuid(row, "drafted_by")),
                row.getString("drafted_by_text"),
                time(row, "drafted_at"),
                row.getString("returned_because"));
    }

    @Override
    public void giveBack(CaseId caseId, String because) {
        jdbc.sql("update procedure.drafted_decision set returned_because = ? where case_id = ?")
                .params(because, caseId.value())
                .update();
    }

    @Override
    public void remove(CaseId caseId) {
        jdbc.sql("delete from procedure.drafted_decision where case_id = ?")
                .param(caseId.value())
                .update();
    }
}
