package kuaichu.partner.calls;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL on {@code partner.outgoing_call}. */
@Repository
class CallTable {
    private static final String COLUMNS =
            "call_id, operation, case_id, state, attempts, created_at, next_attempt_at, last_error";

    private final JdbcClient jdbc;
    private final Clock clock;

    CallTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** False when the operation already has that key. */
    boolean insert(UUID id, String operation, String key, @Nullable CaseId caseId, byte[] payload) {
        return jdbc.sql("insert into partner.outgoing_call (call_id, operation, call_key, case_id, payload, state,"
                                + " created_at, next_attempt_at) values (:id, :operation, :key, :case, :payload, 'WAITING',"
                                + " :now, :now) on conflict (operation, call_key) do nothing")
                        .param("id", id)
                        .param("operation", operation)
                        .param("key", key)
                        .param("case", caseId == null ? null : caseId.value(), Types.OTHER)
                        .param("payload", payload)
                        .param("now", now())
                        .update()
                == 1;
    }

    Optional<OutgoingCall> find(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from partner.outgoing_call where call_id = :id")
                .param("id", id)
                .query(CallTable::read)
                .optional();
    }

    /** The encrypted payload of a waiting call. */
    Optional<byte[]> findPayload(UUID id) {
        return jdbc.sql("select payload from partner.outgoing_call where call_id = :id and state = 'WAITING'")
                .param("id", id)
                .query((row, n) -> row.getBytes(1))
                .optional();
    }

    void markDone(UUID id) {
        jdbc.sql(
                        "update partner.outgoing_call set state = 'DONE', attempts = attempts + 1, payload = null,"
                                + " last_error = null, next_attempt_at = null, ended_at = :now where call_id = :id and state = 'WAITING'")
                .param("id", id)
                .param("now", now())
                .update();
    }

    void markFailed(UUID id, String error, Duration pause) {
        jdbc.sql(
                        "update partner.outgoing_call set attempts = attempts + 1, last_error = :error, next_attempt_at = :next"
                                + " where call_id = :id and state = 'WAITING'")
                .param("id", id)
                .param("error", error)
                .param("next", clock.instant().plus(pause).atOffset(ZoneOffset.UTC))
                .update();
    }

    void markDead(UUID id, String error) {
        jdbc.sql("update partner.outgoing_call set state = 'DEAD', attempts = attempts + 1, last_error = :error,"
                        + " next_attempt_at = null, ended_at = :now where call_id = :id and state = 'WAITING'")
                .param("id", id)
                .param("error", error)
                .param("now", now())
                .update();
    }

    /** Wakes a waiting or dead call; empty when it is done or unknown. */
    Optional<OutgoingCall> wake(UUID id, AccountId by) {
        return jdbc.sql("update partner.outgoing_call set state = 'WAITING', attempts = case when state = 'DEAD' then 0"
                        + " else attempts end, next_attempt_at = :now, ended_at = null, resent_by = :by"
                        + " where call_id = :id and state in ('WAITING', 'DEAD') returning " + COLUMNS)
                .param("id", id)
                .param("by", by.value())
                .param("now", now())
                .query(CallTable::read)
                .optional();
    }

    /** Oldest first, after the given call. */
    List<OutgoingCall> list(OutgoingCall.State state, @Nullable OutgoingCall after, int limit) {
        String further = after == null ? "" : " and (created_at, call_id) > (:at, :id)";
        JdbcClient.StatementSpec query = jdbc.sql(
                        "select " + COLUMNS + " from partner.outgoing_call where state = :state" + further
                                + " order by created_at, call_id limit :limit")
                .param("state", state.name())
                .param("limit", limit);
        if (after != null) {
            query = query.param("at", after.createdAt().atOffset(ZoneOffset.UTC))
                    .param("id", after.id());
        }
        return query.query(CallTable::read).list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static OutgoingCall read(ResultSet row, int number) throws SQLException {
        UUID caseId = row.getObject("case_id", UUID.class);
        Timestamp next = row.getTimestamp("next_attempt_at");
        return new OutgoingCall(
                row.getObject("call_id", UUID.class),
                row.getString("operation"),
                caseId == null ? null : new CaseId(caseId),
                OutgoingCall.State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getTimestamp("created_at").toInstant(),
                next == null ? null : next.toInstant(),
                row.getString("last_error"));
    }
}
