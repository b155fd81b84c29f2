package kuaichu.notice.persistence;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.MessageId;
import kuaichu.notice.domain.Message;
import kuaichu.notice.domain.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL on {@code notice.message}. */
@Repository
class JdbcMessages implements Messages {
    private static final String COLUMNS =
            "message_id, account_id, case_id, party_label, template, arguments, at, read_at, sms_state";

    private final JdbcClient jdbc;

    JdbcMessages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean beginTelling(String source, Instant at) {
        return jdbc.sql("insert into notice.told (source, told_at) values (?, ?) on conflict do nothing")
                        .params(source, at(at))
                        .update()
                == 1;
    }

    @Override
    public boolean add(NewMessage message) {
        return jdbc.sql("insert into notice.message (message_id, account_id, case_id, party_label, source, template,"
                                + " arguments, at, phone, sms_state) values (:id, :account, :case, :label, :source, :template, :arguments,"
                                + " :at, :phone, :sms) on conflict (source, party_label) do nothing")
                        .param("id", message.id().value())
                        .param(
                                "account",
                                message.accountId() == null
                                        ? null
                                        : message.accountId().value(),
                                Types.OTHER)
                        .param("case", message.caseId().value())
                        .param("label", message.partyLabel())
                        .param("source", message.source())
                        .param("template", message.notice().template())
                        .param("arguments", message.notice().arguments().toArray(String[]::new))
                        .param("at", at(message.at()))
                        .param("phone", message.phone(), Types.BINARY)
                        .param("sms", message.phone() == null ? "NONE" : "WAITING")
                        .update()
                == 1;
    }

    @Override
    public Optional<Message> find(MessageId id) {
        return jdbc.sql("select " + COLUMNS + " from notice.message where message_id = :id")
                .param("id", id.value())
                .query(JdbcMessages::read)
                .optional();
    }

    @Override
    public Optional<byte[]> findPhoneToCall(MessageId id) {
        return jdbc.sql("select phone from notice.message where message_id = :id and sms_state = 'WAITING'")
                .param("id", id.value())
                .query((row, n) -> row.getBytes(1))
                .optional();
    }

    @Override
    public boolean markSent(MessageId id, String gatewayNo, Instant at) {
        return jdbc.sql("update notice.message set sms_state = 'SENT', sms_no = :no, sms_at = :at where"
                                + " message_id = :id and sms_state = 'WAITING'")
                        .param("id", id.value())
                        .param("no", gatewayNo)
                        .param("at", at(at))
                        .update()
                == 1;
    }

    @Override
    public boolean markEnded(MessageId id, Message.SmsState outcome, @Nullable String reason, Instant at) {
        return jdbc.sql("update notice.message set sms_state = :state, sms_reason = :reason, sms_at = :at"
                                + " where message_id = :id and sms_state in ('WAITING', 'SENT')")
                        .param("id", id.value())
                        .param("state", outcome.name())
                        .param("reason", reason, Types.VARCHAR)
                        .param("at", at(at))
                        .update()
                == 1;
    }

    @Override
    public List<Message> listInbox(AccountId account, @Nullable MessageId before, int limit) {
        JdbcClient.StatementSpec query = jdbc.sql(
                        "select " + COLUMNS + " from notice.message where account_id = :account"
                                + (before == null ? "" : " and message_id < :before")
                                + " order by message_id desc limit :limit")
                .param("account", account.value())
                .param("limit", limit);
        if (before != null) {
            query = query.param("before", before.value());
        }
        return query.query(JdbcMessages::read).list();
    }

    @Override
    public void markRead(MessageId id, Instant at) {
        jdbc.sql("update notice.message set read_at = :at where message_id = :id and read_at is null")
                .param("id", id.value())
                .param("at", at(at))
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Message read(ResultSet row, int number) throws SQLException {
        UUID account = row.getObject("account_id", UUID.class);
        Timestamp readAt = row.getTimestamp("read_at");
        Array arguments = row.getArray("arguments");
        return new Message(
                new MessageId(row.getObject("message_id", UUID.class)),
                account == null ? null : new AccountId(account),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("party_label"),
                row.getString("template"),
                Arrays.asList((String[]) arguments.getArray()),
                row.getTimestamp("at").toInstant(),
                readAt == null ? null : readAt.toInstant(),
                Message.SmsState.valueOf(row.getString("sms_state")));
    }
}
