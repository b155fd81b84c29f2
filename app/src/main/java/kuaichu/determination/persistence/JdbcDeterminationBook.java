package kuaichu.determination.persistence;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kuaichu.determination.DeterminationKind;
import kuaichu.determination.EvidenceRequestView;
import kuaichu.determination.OnSpotMediation;
import kuaichu.determination.domain.Determination;
import kuaichu.determination.domain.DeterminationBook;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.DocumentId;
import kuaichu.kernel.id.PartyId;
import kuaichu.vault.Vault.Slot;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDeterminationBook implements DeterminationBook {
    private final JdbcClient jdbc;

    JdbcDeterminationBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void request(CaseId caseId, PartyId partyId, AccountId by, Instant at) {
        jdbc.sql("insert into determination.request (case_id, party_id, requested_by, requested_at) values (?, ?, ?, ?)"
                        + " on conflict (case_id, party_id) do nothing")
                .params(caseId.value(), partyId.value(), by.value(), at.atOffset(UTC))
                .update();
    }

    @Override
    public Set<PartyId> listRequesting(CaseId caseId) {
        return new HashSet<>(jdbc.sql("select party_id from determination.request where case_id = ?")
                .param(caseId.value())
                .query((row, number) -> new PartyId(row.getObject("party_id", UUID.class)))
                .list());
    }

    @Override
    public void requestEvidence(CaseId caseId, String reason, List<Slot> slots, Instant at) {
        jdbc.sql(
                        "insert into determination.evidence_request (case_id, requested_at, reason, slots) values (?, ?, ?, ?)")
                .params(
                        caseId.value(),
                        at.atOffset(UTC),
                        reason,
                        slots.stream().map(Enum::name).toArray(String[]::new))
                .update();
    }

    @Override
    public Optional<EvidenceRequestView> findEvidenceRequest(CaseId caseId) {
        return jdbc.sql(
                        "select slots, reason, requested_at from determination.evidence_request where case_id = ? order by requested_at desc limit 1")
                .param(caseId.value())
                .query((row, number) -> new EvidenceRequestView(
                        Grades.texts(row, "slots").stream().map(Slot::valueOf).toList(),
                        row.getString("reason"),
                        row.getObject("requested_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    @Override
    public void issue(Determination determination) {
        jdbc.sql("""
                        insert into determination.determination (case_id, kind, document_id, document_no, labels, grades, fact_text,
                          accident_form, rules, articles, mediation_outcome, mediation_terms, override_reason, officer, officer_text, issued_at, review_until_on)
                        values (:case, :kind, :document, :no, :labels, :grades, :fact, :form, :rules, :articles, :mediation, :terms, :override, :officer,
                          :officerText, :at, :review)""")
                .param("case", determination.caseId().value())
                .param("kind", determination.kind().name())
                .param("document", determination.documentId().value())
                .param("no", determination.documentNo())
                .param("labels", Grades.labels(determination.grades()))
                .param("grades", Grades.values(determination.grades()))
                .param("fact", determination.factText())
                .param("form", determination.accidentForm())
                .param("rules", determination.rules().toArray(String[]::new))
                .param("articles", determination.articles().toArray(String[]::new))
                .param(
                        "mediation",
                        determination.mediation() == null
                                ? null
                                : determination.mediation().outcome().name())
                .param(
                        "terms",
                        determination.mediation() == null
                                ? null
                                : determination.mediation().terms())
                .param("override", determination.overrideReason())
                .param("officer", determination.officer().value())
                .param("officerText", determination.officerText())
                .param("at", determination.issuedAt().atOffset(UTC))
                .param("review", determination.reviewUntil())
                .update();
    }

    @Override
    public Optional<Determination> find(CaseId caseId) {
        return jdbc.sql("select * from determination.determination where case_id = ?")
                .param(caseId.value())
                .query(JdbcDeterminationBook::read)
                .optional();
    }

    @Override
    public void markServed(CaseId caseId, @Nullable LocalDate reviewUntil, Instant at) {
        jdbc.sql(
                        "update determination.determination set served_at = :at, review_until_on = :until where case_id = :case")
                .param("at", at.atOffset(UTC))
                .param("until", reviewUntil)
                .param("case", caseId.value())
                .update();
    }

    private static Determination read(ResultSet row, int number) throws SQLException {
        return new Determination(
                new CaseId(row.getObject("case_id", UUID.class)),
                DeterminationKind.valueOf(row.getString("kind")),
                new DocumentId(row.getObject("document_id", UUID.class)),
                row.getString("document_no"),
                Grades.read(row),
                row.getString("fact_text"),
                row.getString("accident_form"),
                Grades.texts(row, "rules"),
                Grades.texts(row, "articles"),
                mediation(row),
                row.getString("override_reason"),
                new AccountId(row.getObject("officer", UUID.class)),
                row.getString("officer_text"),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                row.getObject("review_until_on", LocalDate.class),
                findTime(row, "served_at"));
    }

    private static @Nullable OnSpotMediation mediation(ResultSet row) throws SQLException {
        String outcome = row.getString("mediation_outcome");
        return outcome == null
                ? null
                : new OnSpotMediation(OnSpotMediation.Outcome.valueOf(outcome), row.getString("mediation_terms"));
    }

    private static @Nullable Instant findTime(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
