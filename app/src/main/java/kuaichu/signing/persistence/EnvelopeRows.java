package kuaichu.signing.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import kuaichu.access.PersonalData;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.DocumentId;
import kuaichu.kernel.id.EnvelopeId;
import kuaichu.kernel.id.EvidenceId;
import kuaichu.kernel.id.PartyId;
import kuaichu.platform.Cell;
import kuaichu.signing.Envelope;
import kuaichu.signing.Signature;
import kuaichu.signing.Signer;
import kuaichu.signing.SigningPurpose;
import org.jspecify.annotations.Nullable;

/** Rows as records, sealed columns opened. */
record EnvelopeRows(PersonalData personalData) {

    Envelope envelope(ResultSet row, List<Envelope.Place> places) throws SQLException {
        return new Envelope(
                new EnvelopeId(row.getObject("envelope_id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                SigningPurpose.valueOf(row.getString("purpose")),
                row.getObject("subject_id", UUID.class),
                open(row, "signing.envelope.content", "envelope_id"),
                row.getString("content_sha256"),
                id(row, "document_id", DocumentId::new),
                Envelope.State.valueOf(row.getString("state")),
                id(row, "opened_by", AccountId::new),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                instant(row, "due_at"),
                places);
    }

    Envelope.Place place(ResultSet row) throws SQLException {
        return new Envelope.Place(
                new Signer(
                        row.getObject("signer_id", UUID.class),
                        Signer.Capacity.valueOf(row.getString("capacity")),
                        row.getString("label"),
                        id(row, "party_id", PartyId::new),
                        id(row, "account_id", AccountId::new),
                        open(row, "signing.place.name", "signer_id")),
                row.getInt("turn"),
                Envelope.Answer.valueOf(row.getString("answer")),
                instant(row, "answered_at"),
                row.getString("reason"));
    }

    Signature signature(ResultSet row) throws SQLException {
        return new Signature(
                row.getObject("signer_id", UUID.class),
                id(row, "party_id", PartyId::new),
                row.getString("label"),
                Signature.Method.valueOf(row.getString("method")),
                Strokes.read(Objects.requireNonNull(open(row, "signing.signature.strokes", "signer_id"))),
                open(row, "signing.signature.image", "signer_id"),
                row.getString("shown_sha256"),
                row.getLong("shown_s"),
                row.getBoolean("read_aloud"),
                row.getBoolean("electronic_service_consent"),
                new AccountId(row.getObject("given_by", UUID.class)),
                id(row, "recording_id", EvidenceId::new),
                row.getString("recorder_no"),
                row.getString("device"),
                row.getObject("signed_at", OffsetDateTime.class).toInstant());
    }

    static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private @Nullable String open(ResultSet row, String column, String key) throws SQLException {
        byte[] sealed = row.getBytes(column.substring(column.lastIndexOf('.') + 1));
        return sealed == null ? null : personalData.decrypt(Cell.of(column, row.getObject(key, UUID.class)), sealed);
    }

    private static <T> @Nullable T id(ResultSet row, String column, Function<UUID, T> type) throws SQLException {
        UUID value = row.getObject(column, UUID.class);
        return value == null ? null : type.apply(value);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
