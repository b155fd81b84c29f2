package kuaichu.determination.persistence;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import kuaichu.determination.NegotiationView;
import kuaichu.determination.domain.Negotiation;
import kuaichu.determination.domain.NegotiationBook;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.DocumentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcNegotiationBook implements NegotiationBook {
    private final JdbcClient jdbc;

    JdbcNegotiationBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Negotiation> find(CaseId caseId) {
        return jdbc.sql("select * from determination.negotiation where case_id = ?")
                .param(caseId.value())
                .query(JdbcNegotiationBook::read)
                .optional();
    }

    @Override
    public void open(Negotiation negotiation) {
        jdbc.sql("delete from determination.negotiation where case_id = ?")
                .param(negotiation.caseId().value())
                .update();
        jdbc.sql(
                        "insert into determination.negotiation (case_id, state, labels, grades, fact_text, accident_form, rules, articles,"
                                + " opened_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        negotiation.caseId().value(),
                        negotiation.state().name(),
                        Grades.labels(negotiation.grades()),
                        Grades.values(negotiation.grades()),
                        negotiation.factText(),
                        negotiation.accidentForm(),
                        negotiation.rules().toArray(String[]::new),
                        negotiation.articles().toArray(String[]::new),
                        negotiation.openedAt().atOffset(UTC))
                .update();
    }

    @Override
    public void end(CaseId caseId, NegotiationView.State state, Instant at) {
        jdbc.sql("update determination.negotiation set state = ?, refused_at = ? where case_id = ?")
                .params(state.name(), at.atOffset(UTC), caseId.value())
                .update();
    }

    @Override
    public void sign(CaseId caseId, DocumentId documentId, String documentNo, Instant at) {
        jdbc.sql(
                        "update determination.negotiation set state = 'SIGNED', document_id = ?, document_no = ?, signed_at = ?"
                                + " where case_id = ?")
                .params(documentId.value(), documentNo, at.atOffset(UTC), caseId.value())
                .update();
    }

    private static Negotiation read(ResultSet row, int number) throws SQLException {
        OffsetDateTime signedAt = row.getObject("signed_at", OffsetDateTime.class);
        UUID documentId = row.getObject("document_id", UUID.class);
        return new Negotiation(
                new CaseId(row.getObject("case_id", UUID.class)),
                NegotiationView.State.valueOf(row.getString("state")),
                Grades.read(row),
                row.getString("fact_text"),
                row.getString("accident_form"),
                Grades.texts(row, "rules"),
                Grades.texts(row, "articles"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                signedAt == null ? null : signedAt.toInstant(),
                documentId == null ? null : new DocumentId(documentId),
                row.getString("document_no"));
    }
}
