package kuaichu.determination.persistence;

import static java.time.ZoneOffset.UTC;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import kuaichu.determination.domain.DecidedFact;
import kuaichu.determination.domain.DecidedFactBook;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.DocumentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDecidedFactBook implements DecidedFactBook {
    private final JdbcClient jdbc;

    JdbcDecidedFactBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int store(CaseId caseId, DecidedFact fact) {
        return jdbc.sql("""
                        insert into determination.decided_fact (case_id, question, version, code, reason, officer, officer_text, decided_at)
                        select :case, :question, 1 + coalesce(max(version), 0), :code, :reason, :officer, :officerText, :at
                        from determination.decided_fact where case_id = :case and question = :question
                        returning version""")
                .param("case", caseId.value())
                .param("question", fact.question())
                .param("code", fact.code())
                .param("reason", fact.reason())
                .param("officer", fact.officer().value())
                .param("officerText", fact.officerText())
                .param("at", fact.decidedAt().atOffset(UTC))
                .query(Integer.class)
                .single();
    }

    @Override
    public List<DecidedFact> list(CaseId caseId) {
        return jdbc.sql("""
                        select distinct on (question) * from determination.decided_fact where case_id = ?
                        order by question, version desc""")
                .param(caseId.value())
                .query((row, number) -> new DecidedFact(
                        row.getString("question"),
                        row.getString("code"),
                        row.getString("reason"),
                        new AccountId(row.getObject("officer", UUID.class)),
                        row.getString("officer_text"),
                        row.getObject("decided_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    @Override
    public void bind(CaseId caseId, DocumentId documentId) {
        jdbc.sql("""
                        update determination.decided_fact f set document_id = :document
                        where case_id = :case and version = (select max(version) from determination.decided_fact n
                          where n.case_id = f.case_id and n.question = f.question)""")
                .param("case", caseId.value())
                .param("document", documentId.value())
                .update();
    }
}
