package kuaichu.signing.persistence;

import static java.time.ZoneOffset.UTC;

import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kuaichu.access.PersonalData;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.EnvelopeId;
import kuaichu.kernel.id.EvidenceId;
import kuaichu.platform.Cell;
import kuaichu.signing.Envelope;
import kuaichu.signing.QuietChoice;
import kuaichu.signing.Signature;
import kuaichu.signing.domain.EnvelopeBook;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcEnvelopeBook implements EnvelopeBook {
    private final JdbcClient jdbc;
    private final PersonalData personalData;
    private final EnvelopeRows rows;

    JdbcEnvelopeBook(JdbcClient jdbc, PersonalData personalData) {
        this.jdbc = jdbc;
        this.personalData = personalData;
        this.rows = new EnvelopeRows(personalData);
    }

    @Override
    public boolean add(Envelope envelope, @Nullable Instant remindAt) {
        boolean added = jdbc.sql("""
                        insert into signing.envelope (envelope_id, case_id, purpose, subject_id, content, content_sha256, document_id,
                          state, opened_by, opened_at, due_at, remind_at)
                        values (:id, :case, :purpose, :subject, :content, :sha256, :document, :state, :by, :at, :due, :remind)
                        on conflict (case_id, purpose, subject_id) where state = 'OPEN' do nothing""")
                        .param("id", envelope.id().value())
                        .param("case", envelope.caseId().value())
                        .param("purpose", envelope.purpose().name())
                        .param("subject", envelope.subjectId())
                        .param(
                                "content",
                                seal("signing.envelope.content", envelope.id().value(), envelope.content()))
                        .param("sha256", envelope.contentSha256())
                        .param(
                                "document",
                                envelope.documentId() == null
                                        ? null
                                        : envelope.documentId().value(),
                                Types.OTHER)
                        .param("state", envelope.state().name())
                        .param(
                                "by",
                                envelope.openedBy() == null
                                        ? null
                                        : envelope.openedBy().value(),
                                Types.OTHER)
                        .param("at", envelope.openedAt().atOffset(UTC))
                        .param("due", EnvelopeRows.time(envelope.dueAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("remind", EnvelopeRows.time(remindAt), Types.TIMESTAMP_WITH_TIMEZONE)
                        .update()
                == 1;
        for (int number = 0; added && number < envelope.places().size(); number++) {
            add(envelope.id(), number + 1, envelope.places().get(number));
        }
        return added;
    }

    private void add(EnvelopeId id, int number, Envelope.Place place) {
        jdbc.sql("""
                        insert into signing.place (signer_id, envelope_id, number, turn, capacity, label, party_id, account_id, name, answer)
                        values (:signer, :envelope, :number, :turn, :capacity, :label, :party, :account, :name, :answer)""")
                .param("signer", place.signer().id())
                .param("envelope", id.value())
                .param("number", number)
                .param("turn", place.turn())
                .param("capacity", place.signer().capacity().name())
                .param("label", place.signer().label())
                .param(
                        "party",
                        place.signer().partyId() == null
                                ? null
                                : place.signer().partyId().value(),
                        Types.OTHER)
                .param(
                        "account",
                        place.signer().accountId() == null
                                ? null
                                : place.signer().accountId().value(),
                        Types.OTHER)
                .param(
                        "name",
                        seal(
                                "signing.place.name",
                                place.signer().id(),
                                place.signer().name()))
                .param("answer", place.answer().name())
                .update();
    }

    private byte @Nullable [] seal(String column, UUID row, @Nullable String clear) {
        return clear == null ? null : personalData.encrypt(Cell.of(column, row), clear);
    }

    @Override
    public Optional<Envelope> find(EnvelopeId id) {
        return one("select * from signing.envelope where envelope_id = ?", id);
    }

    @Override
    public Optional<Envelope> lock(EnvelopeId id) {
        return one("select * from signing.envelope where envelope_id = ? for update", id);
    }

    private Optional<Envelope> one(String sql, EnvelopeId id) {
        return jdbc.sql(sql)
                .param(id.value())
                .query((row, number) -> rows.envelope(row, listPlaces(id)))
                .optional();
    }

    private List<Envelope.Place> listPlaces(EnvelopeId id) {
        return jdbc.sql("select * from signing.place where envelope_id = ? order by number")
                .param(id.value())
                .query((row, number) -> rows.place(row))
                .list();
    }

    @Override
    public List<Envelope> list(CaseId caseId) {
        List<EnvelopeId> ids = jdbc.sql(
                        "select envelope_id from signing.envelope where case_id = ? order by opened_at, envelope_id")
                .param(caseId.value())
                .query((row, number) -> new EnvelopeId(row.getObject(1, UUID.class)))
                .list();
        return ids.stream().map(id -> find(id).orElseThrow()).toList();
    }

    @Override
    public void answer(UUID signerId, Envelope.Answer answer, @Nullable String reason, Instant at) {
        jdbc.sql(
                        "update signing.place set answer = :answer, reason = :reason, answered_at = :at where signer_id = :signer")
                .param("answer", answer.name())
                .param("reason", reason)
                .param("at", at.atOffset(UTC))
                .param("signer", signerId)
                .update();
    }

    @Override
    public void chooseQuietly(UUID signerId, QuietChoice choice, Instant at) {
        jdbc.sql(
                        "update signing.place set answer = 'QUIETLY_REFUSED', quiet_choice = ?, answered_at = ? where signer_id = ?")
                .params(choice.name(), at.atOffset(UTC), signerId)
                .update();
    }

    @Override
    public Optional<QuietChoice> findQuietChoice(UUID signerId) {
        return jdbc.sql("select quiet_choice from signing.place where signer_id = ? and quiet_choice is not null")
                .param(signerId)
                .query((row, number) -> QuietChoice.valueOf(row.getString(1)))
                .optional();
    }

    @Override
    public void addSignature(EnvelopeId id, Signature signature) {
        jdbc.sql("""
                        insert into signing.signature (signer_id, envelope_id, method, strokes, image, shown_sha256, shown_s, read_aloud,
                          electronic_service_consent, given_by, recording_id, recorder_no, device, signed_at)
                        values (:signer, :envelope, :method, :strokes, :image, :sha256, :shown, :aloud, :consent, :by, :recording,
                          :recorder, :device, :at)""")
                .param("signer", signature.signerId())
                .param("envelope", id.value())
                .param("method", signature.method().name())
                .param(
                        "strokes",
                        seal("signing.signature.strokes", signature.signerId(), Strokes.write(signature.strokes())))
                .param("image", seal("signing.signature.image", signature.signerId(), signature.imagePngBase64()))
                .param("sha256", signature.shownSha256())
                .param("shown", signature.shownSeconds())
                .param("aloud", signature.readAloud())
                .param("consent", signature.electronicServiceConsent())
                .param("by", signature.givenBy().value())
                .param(
                        "recording",
                        signature.recordingId() == null
                                ? null
                                : signature.recordingId().value(),
                        Types.OTHER)
                .param("recorder", signature.recorderNo())
                .param("device", signature.device())
                .param("at", signature.signedAt().atOffset(UTC))
                .update();
    }

    @Override
    public List<Signature> listSignatures(EnvelopeId id) {
        return jdbc.sql(
                        "select s.*, p.label, p.party_id from signing.signature s join signing.place p using (signer_id)"
                                + " where s.envelope_id = ? order by p.number")
                .param(id.value())
                .query((row, number) -> rows.signature(row))
                .list();
    }

    @Override
    public boolean isRecordingUsed(EvidenceId recording) {
        return jdbc.sql("select exists (select 1 from signing.signature where recording_id = ?)")
                .param(recording.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public void end(EnvelopeId id, Envelope.State state, Instant at) {
        jdbc.sql("update signing.envelope set state = ?, ended_at = ?, remind_at = null where envelope_id = ?")
                .params(state.name(), at.atOffset(UTC), id.value())
                .update();
    }

    @Override
    public int countReminder(EnvelopeId id) {
        return jdbc.sql(
                        "update signing.envelope set reminders = reminders + 1 where envelope_id = ? returning reminders")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public int findReminders(EnvelopeId id) {
        return jdbc.sql("select reminders from signing.envelope where envelope_id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public void remindNext(EnvelopeId id, @Nullable Instant at) {
        jdbc.sql("update signing.envelope set remind_at = :at where envelope_id = :id")
                .param("at", EnvelopeRows.time(at), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", id.value())
                .update();
    }

    @Override
    public List<EnvelopeId> listExpired(Instant now, int limit) {
        return due("due_at", now, limit);
    }

    @Override
    public List<EnvelopeId> listToRemind(Instant now, int limit) {
        return due("remind_at", now, limit);
    }

    private List<EnvelopeId> due(String column, Instant now, int limit) {
        return jdbc.sql("select envelope_id from signing.envelope where state = 'OPEN' and " + column
                        + " <= ? order by " + column + " limit ?")
                .params(now.atOffset(UTC), limit)
                .query((row, number) -> new EnvelopeId(row.getObject(1, UUID.class)))
                .list();
    }
}
