package kuaichu.serving;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kuaichu.document.Documents;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.DocumentId;
import kuaichu.kernel.id.PartyId;
import kuaichu.kernel.id.ServingId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL on the schema {@code serving}. */
@Repository
class ServingTable {
    private final JdbcClient jdbc;

    ServingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Serving serving) {
        jdbc.sql("""
                        insert into serving.serving (serving_id, case_id, document_id, kind, document_no, party_id, label, channel,
                          sent_by_text, sent_at)
                        values (:id, :case, :document, :kind, :no, :party, :label, :channel, :by, :at)""")
                .param("id", serving.id().value())
                .param("case", serving.caseId().value())
                .param("document", serving.documentId().value())
                .param("kind", serving.kind().name())
                .param("no", serving.documentNo())
                .param("party", serving.partyId().value())
                .param("label", serving.label())
                .param("channel", serving.channel().name())
                .param("by", serving.sentByText())
                .param("at", serving.sentAt().atOffset(UTC))
                .update();
    }

    Optional<Serving> find(ServingId id) {
        return jdbc.sql("select * from serving.serving where serving_id = ?")
                .param(id.value())
                .query(ServingTable::read)
                .optional();
    }

    Optional<Serving> lock(ServingId id) {
        return jdbc.sql("select * from serving.serving where serving_id = ? for update")
                .param(id.value())
                .query(ServingTable::read)
                .optional();
    }

    List<Serving> list(CaseId caseId) {
        return jdbc.sql("select * from serving.serving where case_id = ? order by sent_at, document_no, label")
                .param(caseId.value())
                .query(ServingTable::read)
                .list();
    }

    List<Serving> listOf(DocumentId documentId) {
        return jdbc.sql("select * from serving.serving where document_id = ? order by label")
                .param(documentId.value())
                .query(ServingTable::read)
                .list();
    }

    void route(ServingId id, ServiceChannel channel) {
        jdbc.sql("update serving.serving set channel = ? where serving_id = ?")
                .params(channel.name(), id.value())
                .update();
    }

    /** @return false when it was opened before */
    boolean open(ServingId id, Instant at) {
        return jdbc.sql("update serving.serving set opened_at = ? where serving_id = ? and opened_at is null")
                        .params(at.atOffset(UTC), id.value())
                        .update()
                == 1;
    }

    void serve(Serving served, DocumentId receiptId) {
        jdbc.sql("""
                        update serving.serving set channel = :channel, opened_at = :opened, served_at = :served, answer = :answer,
                          reason = :reason, receipt_id = :receipt
                        where serving_id = :id""")
                .param("channel", served.channel().name())
                .param("opened", time(served.openedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("served", time(served.servedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param(
                        "answer",
                        served.answer() == null ? null : served.answer().name())
                .param("reason", served.reason())
                .param("receipt", receiptId.value())
                .param("id", served.id().value())
                .update();
    }

    /** Something tried on a day without reaching the party, or the beginning of an announcement. */
    record Attempt(ServiceChannel channel, LocalDate triedOn, String note) {}

    void addAttempt(ServingId id, Attempt attempt, AccountId by, Instant at) {
        jdbc.sql(
                        "insert into serving.attempt (serving_id, channel, tried_on, note, noted_by, noted_at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        id.value(),
                        attempt.channel().name(),
                        attempt.triedOn(),
                        attempt.note(),
                        by.value(),
                        at.atOffset(UTC))
                .update();
    }

    List<Attempt> listAttempts(ServingId id) {
        return jdbc.sql("select * from serving.attempt where serving_id = ? order by noted_at")
                .param(id.value())
                .query((row, number) -> new Attempt(
                        ServiceChannel.valueOf(row.getString("channel")),
                        row.getObject("tried_on", LocalDate.class),
                        row.getString("note")))
                .list();
    }

    /** @return false when one stands already */
    boolean addConsent(CaseId caseId, Consent consent, AccountId by) {
        return jdbc.sql("""
                        insert into serving.consent (case_id, party_id, label, how, given_by, given_at)
                        values (:case, :party, :label, :how, :by, :at)
                        on conflict (case_id, party_id) where withdrawn_at is null do nothing""")
                        .param("case", caseId.value())
                        .param("party", consent.partyId().value())
                        .param("label", consent.label())
                        .param("how", consent.how().name())
                        .param("by", by.value())
                        .param("at", consent.givenAt().atOffset(UTC))
                        .update()
                == 1;
    }

    /** @return false when none stands */
    boolean withdrawConsent(CaseId caseId, PartyId partyId, Instant at) {
        return jdbc.sql(
                                "update serving.consent set withdrawn_at = ? where case_id = ? and party_id = ? and withdrawn_at is null")
                        .params(at.atOffset(UTC), caseId.value(), partyId.value())
                        .update()
                == 1;
    }

    /** Those that stand. */
    List<Consent> listConsents(CaseId caseId) {
        return jdbc.sql("select * from serving.consent where case_id = ? and withdrawn_at is null order by label")
                .param(caseId.value())
                .query((row, number) -> new Consent(
                        new PartyId(row.getObject("party_id", UUID.class)),
                        row.getString("label"),
                        row.getObject("given_at", OffsetDateTime.class).toInstant(),
                        Consent.How.valueOf(row.getString("how"))))
                .list();
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(UTC);
    }

    private static Serving read(ResultSet row, int number) throws SQLException {
        String answer = row.getString("answer");
        UUID receipt = row.getObject("receipt_id", UUID.class);
        return new Serving(
                new ServingId(row.getObject("serving_id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                new DocumentId(row.getObject("document_id", UUID.class)),
                Documents.Kind.valueOf(row.getString("kind")),
                row.getString("document_no"),
                new PartyId(row.getObject("party_id", UUID.class)),
                row.getString("label"),
                ServiceChannel.valueOf(row.getString("channel")),
                row.getString("sent_by_text"),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                findTime(row, "opened_at"),
                findTime(row, "served_at"),
                answer == null ? null : ServingAnswer.valueOf(answer),
                row.getString("reason"),
                receipt == null ? null : new DocumentId(receipt));
    }

    private static @Nullable Instant findTime(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
