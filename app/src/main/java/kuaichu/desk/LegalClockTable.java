package kuaichu.desk;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kuaichu.desk.LegalClock.State;
import kuaichu.desk.LegalClocks.Key;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL on {@code desk.legal_clock}. */
@Repository
class LegalClockTable {
    private static final String LIVE = "state in ('RUNNING', 'SUSPENDED')";
    private static final String OF_KEY = "case_id = :case and kind = :kind and subject_id = :subject";

    private final JdbcClient jdbc;

    LegalClockTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False, and without effect, when one of the same key is live. */
    boolean insert(LegalClock clock, DeadlineKind rule, Instant nextAt) {
        return jdbc.sql("""
                        insert into desk.legal_clock (clock_id, case_id, kind, subject_id, label, unit_id, rule, article, started_on,
                          last_on, state, next_at)
                        values (:id, :case, :kind, :subject, :label, :unit, :rule, :article, :started, :last, :state, :next)
                        on conflict (case_id, kind, subject_id) where state in ('RUNNING', 'SUSPENDED') do nothing""")
                        .param("id", clock.id())
                        .param("case", clock.caseId().value())
                        .param("kind", clock.kind().name())
                        .param("subject", clock.subjectId())
                        .param("label", clock.label())
                        .param(
                                "unit",
                                clock.unitId() == null ? null : clock.unitId().value(),
                                Types.OTHER)
                        .param("rule", rule.name())
                        .param("article", clock.article())
                        .param("started", clock.startedOn())
                        .param("last", clock.lastOn())
                        .param("state", clock.state().name())
                        .param("next", nextAt.atOffset(UTC))
                        .update()
                == 1;
    }

    Optional<LegalClock> lockLive(Key key) {
        return keyed("select * from desk.legal_clock where " + OF_KEY + " and " + LIVE + " for update", key)
                .query(LegalClockTable::read)
                .optional();
    }

    Optional<LegalClock> findLatest(Key key) {
        return keyed(
                        "select * from desk.legal_clock where " + OF_KEY
                                + " order by ended_at desc nulls first limit 1",
                        key)
                .query(LegalClockTable::read)
                .optional();
    }

    List<LegalClock> list(CaseId caseId) {
        return jdbc.sql("select * from desk.legal_clock where case_id = ? order by last_on, kind, clock_id")
                .param(caseId.value())
                .query(LegalClockTable::read)
                .list();
    }

    List<LegalClock> listById(Collection<UUID> ids) {
        return jdbc.sql("select * from desk.legal_clock where clock_id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(LegalClockTable::read)
                .list();
    }

    /** Those of which something is due, the oldest first. */
    List<UUID> listDue(Instant now, int limit) {
        return jdbc.sql("select clock_id from desk.legal_clock where " + LIVE
                        + " and next_at <= :now order by next_at limit :limit")
                .param("now", now.atOffset(UTC))
                .param("limit", limit)
                .query((row, number) -> row.getObject("clock_id", UUID.class))
                .list();
    }

    /** What is due of it with the row locked; empty when another node did it or it ended meanwhile. */
    Optional<Due> lockDue(UUID id, Instant now) {
        return jdbc.sql("select * from desk.legal_clock where clock_id = :id and " + LIVE
                        + " and next_at <= :now for update skip locked")
                .param("id", id)
                .param("now", now.atOffset(UTC))
                .query((row, number) -> new Due(
                        read(row, number),
                        DeadlineKind.valueOf(row.getString("rule")),
                        Due.Told.valueOf(row.getString("told"))))
                .optional();
    }

    /** A live deadline of which something is due. */
    record Due(LegalClock clock, DeadlineKind rule, Told told) {
        /** Who was told last. */
        enum Told {
            NOBODY,
            OWNER,
            LEADER
        }
    }

    /** @param nextAt null when nothing is to come */
    void told(UUID id, Due.Told told, @Nullable Instant nextAt) {
        jdbc.sql("update desk.legal_clock set told = :told, next_at = :next where clock_id = :id")
                .param("told", told.name())
                .param("next", nextAt == null ? null : nextAt.atOffset(UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", id)
                .update();
    }

    void markBroken(UUID id) {
        jdbc.sql("update desk.legal_clock set broken = true, next_at = null where clock_id = ?")
                .param(id)
                .update();
    }

    void end(UUID id, State state, Instant at) {
        jdbc.sql("update desk.legal_clock set state = ?, next_at = null, ended_at = ? where clock_id = ?")
                .params(state.name(), at.atOffset(UTC), id)
                .update();
    }

    /** Its new days, from now on. */
    void recount(UUID id, State state, DeadlineRule rule, LocalDate startedOn, Instant nextAt) {
        jdbc.sql("""
                        update desk.legal_clock set state = :state, rule = :rule, article = :article, started_on = :started,
                          last_on = :last, told = 'NOBODY', broken = false, next_at = :next
                        where clock_id = :id""")
                .param("state", state.name())
                .param("rule", rule.kind().name())
                .param("article", rule.deadline().article())
                .param("started", startedOn)
                .param("last", rule.lastDay(startedOn))
                .param("next", nextAt.atOffset(UTC))
                .param("id", id)
                .update();
    }

    private JdbcClient.StatementSpec keyed(String sql, Key key) {
        return jdbc.sql(sql)
                .param("case", key.caseId().value())
                .param("kind", key.kind().name())
                .param("subject", key.subjectId());
    }

    private static LegalClock read(ResultSet row, int number) throws SQLException {
        UUID unit = row.getObject("unit_id", UUID.class);
        return new LegalClock(
                row.getObject("clock_id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                DeadlineKind.valueOf(row.getString("kind")),
                row.getObject("subject_id", UUID.class),
                row.getString("label"),
                unit == null ? null : new UnitId(unit),
                row.getString("article"),
                row.getObject("started_on", LocalDate.class),
                row.getObject("last_on", LocalDate.class),
                State.valueOf(row.getString("state")),
                row.getBoolean("broken"));
    }
}
