package kuaichu.determination.persistence;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kuaichu.access.PersonalData;
import kuaichu.determination.NegotiationView;
import kuaichu.determination.domain.Negotiation;
import kuaichu.determination.domain.NegotiationBook;
import kuaichu.determination.domain.Signature;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.DocumentId;
import kuaichu.kernel.id.PartyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcNegotiationBook implements NegotiationBook {
    private final JdbcClient jdbc;
    private final PersonalData personalData;

    JdbcNegotiationBook(JdbcClient jdbc, PersonalData personalData) {
        this.jdbc = jdbc;
        this.personalData = personalData;
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
        jdbc.sql("delete from determination.signature where case_id = ? and purpose = 'AGREEMENT'")
                .param(negotiation.caseId().value())
                .update();
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
    public void refuse(CaseId caseId, PartyId by, String reason, Instant at) {
        jdbc.sql(
                        "update determination.negotiation set state = 'REFUSED', refused_by = ?, refusal_reason = ?, refused_at = ?"
                                + " where case_id = ?")
                .params(by.value(), reason, at.atOffset(UTC), caseId.value())
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

    @Override
    public boolean addSignature(CaseId caseId, Signature.Purpose purpose, Signature signature) {
        String image = signature.imagePngBase64();
        return jdbc.sql("""
                        insert into determination.signature (case_id, purpose, party_id, label, strokes, image, shown_s, read_aloud,
                          electronic_service_consent, given_by, own_phone, signed_at)
                        values (:case, :purpose, :party, :label, :strokes, :image, :shown, :aloud, :consent, :by, :own, :at)
                        on conflict (case_id, purpose, party_id) do nothing""")
                        .param("case", caseId.value())
                        .param("purpose", purpose.name())
                        .param("party", signature.partyId().value())
                        .param("label", signature.label())
                        .param("strokes", personalData.encrypt(Strokes.write(signature.strokes())))
                        .param("image", image == null ? null : personalData.encrypt(image))
                        .param("shown", signature.shownSeconds())
                        .param("aloud", signature.readAloud())
                        .param("consent", signature.electronicServiceConsent())
                        .param("by", signature.givenBy().value())
                        .param("own", signature.ownPhone())
                        .param("at", signature.signedAt().atOffset(UTC))
                        .update()
                == 1;
    }

    @Override
    public List<Signature> listSignatures(CaseId caseId, Signature.Purpose purpose) {
        return jdbc.sql("select * from determination.signature where case_id = ? and purpose = ? order by label")
                .params(caseId.value(), purpose.name())
                .query(this::readSignature)
                .list();
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

    private Signature readSignature(ResultSet row, int number) throws SQLException {
        byte[] image = row.getBytes("image");
        return new Signature(
                new PartyId(row.getObject("party_id", UUID.class)),
                row.getString("label"),
                Strokes.read(personalData.decrypt(row.getBytes("strokes"))),
                image == null ? null : personalData.decrypt(image),
                row.getLong("shown_s"),
                row.getBoolean("read_aloud"),
                row.getBoolean("electronic_service_consent"),
                new AccountId(row.getObject("given_by", UUID.class)),
                row.getBoolean("own_phone"),
                row.getObject("signed_at", OffsetDateTime.class).toInstant());
    }
}
