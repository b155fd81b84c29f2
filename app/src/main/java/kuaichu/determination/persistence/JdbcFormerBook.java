package kuaichu.determination.persistence;

import static java.time.ZoneOffset.UTC;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import kuaichu.determination.DeterminationKind;
import kuaichu.determination.Reopenings.Former;
import kuaichu.determination.domain.FormerBook;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.DocumentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcFormerBook implements FormerBook {
    private static final String COLUMNS =
            "case_id, kind, document_id, document_no, labels, grades, fact_text, accident_form, rules, articles, override_reason,"
                    + " officer, officer_text, issued_at, served_at";

    private final JdbcClient jdbc;

    JdbcFormerBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void setAside(CaseId caseId, @Nullable UUID reviewId, Instant at) {
        jdbc.sql("insert into determination.former_determination (" + COLUMNS + ", review_id, reopened_at) select "
                        + COLUMNS + ", :review, :at from determination.determination where case_id = :case")
                .param("review", reviewId, Types.OTHER)
                .param("at", at.atOffset(UTC))
                .param("case", caseId.value())
                .update();
        jdbc.sql("delete from determination.determination where case_id = ?")
                .param(caseId.value())
                .update();
    }

    @Override
    public List<Former> list(CaseId caseId) {
        return jdbc.sql("select * from determination.former_determination where case_id = ? order by issued_at")
                .param(caseId.value())
                .query((row, number) -> {
                    OffsetDateTime withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
                    return new Former(
                            DeterminationKind.valueOf(row.getString("kind")),
                            row.getObject("review_id") != null,
                            new DocumentId(row.getObject("document_id", UUID.class)),
                            row.getString("document_no"),
                            row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                            row.getObject("reopened_at", OffsetDateTime.class).toInstant(),
                            withdrawn == null ? null : withdrawn.toInstant());
                })
                .list();
    }

    @Override
    public void withdraw(CaseId caseId, Instant at) {
        jdbc.sql(
                        "update determination.former_determination set withdrawn_at = ? where case_id = ? and withdrawn_at is null")
                .params(at.atOffset(UTC), caseId.value())
                .update();
    }
}
