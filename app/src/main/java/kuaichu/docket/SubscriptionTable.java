package kuaichu.docket;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kuaichu.kernel.id.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of {@code docket.subscription} and {@code docket.parked}. Waiting times go by the database's clock, the same for all nodes. */
@Repository
class SubscriptionTable {
    private final JdbcClient jdbc;

    SubscriptionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How far a subscriber came.
     *
     * @param generation grows with every rebuild
     * @param horizon oldest transaction that may still commit
     */
    record Progress(DocketPosition position, int generation, long horizon) {}

    /** An entry held back, first of its case. */
    record HeldHead(CaseId caseId, DocketPosition position, int attempts) {}

    void register(String name) {
        jdbc.sql(
                        "insert into docket.subscription (name, xid, position) values (?, '0', 0) on conflict (name) do nothing")
                .param(name)
                .update();
    }

    /** Locks the subscriber for this node until the end of the transaction; empty while another node works for it. */
    Optional<Progress> lock(String name) {
        return jdbc.sql("select xid::text::bigint as xid, position, generation,"
                        + " pg_snapshot_xmin(pg_current_snapshot())::text::bigint as horizon"
                        + " from docket.subscription where name = ? for update skip locked")
                .param(name)
                .query((row, number) -> new Progress(
                        new DocketPosition(row.getLong("xid"), row.getLong("position")),
                        row.getInt("generation"),
                        row.getLong("horizon")))
                .optional();
    }

    /** Waits for the lock. */
    void lockAndReset(String name) {
        jdbc.sql("update docket.subscription set xid = '0', position = 0, generation = generation + 1 where name = ?")
                .param(name)
                .update();
        jdbc.sql("delete from docket.parked where subscriber = ?").param(name).update();
    }

    Progress read(String name) {
        return jdbc.sql("select xid::text::bigint as xid, position, generation,"
                        + " pg_snapshot_xmin(pg_current_snapshot())::text::bigint as horizon"
                        + " from docket.subscription where name = ?")
                .param(name)
                .query((row, number) -> new Progress(
                        new DocketPosition(row.getLong("xid"), row.getLong("position")),
                        row.getInt("generation"),
                        row.getLong("horizon")))
                .single();
    }

    void moveTo(String name, DocketPosition position) {
        jdbc.sql("update docket.subscription set xid = cast(? as xid8), position = ? where name = ?")
                .params(Long.toString(position.transaction()), position.number(), name)
                .update();
    }

    Set<CaseId> listHeldCases(String name) {
        return jdbc.sql("select distinct case_id from docket.parked where subscriber = ?")
                .param(name)
                .query((row, number) -> new CaseId(row.getObject("case_id", UUID.class)))
                .set();
    }

    /** Holds an entry back: after a failure with a next attempt, or behind an earlier one of its case. */
    void hold(String name, Entry entry, int attempts, boolean parked, Duration wait, String error) {
        jdbc.sql("""
                        insert into docket.parked
                            (subscriber, case_id, xid, position, state, attempts, next_attempt_at, last_error)
                        values (:name, :case, cast(:xid as xid8), :position, :state, :attempts,
                            clock_timestamp() + cast(:wait as double precision) * interval '1 second', :error)
                        on conflict (subscriber, case_id, xid, position) do update
                        set state = excluded.state, attempts = excluded.attempts,
                            next_attempt_at = excluded.next_attempt_at, last_error = excluded.last_error""")
                .param("name", name)
                .param("case", entry.caseId().value())
                .param("xid", Long.toString(entry.position().transaction()))
                .param("position", entry.position().number())
                .param("state", parked ? "PARKED" : "RETRYING")
                .param("attempts", attempts)
                .param("wait", wait.toMillis() / 1000.0)
                .param("error", error)
                .update();
    }

    /** First held entry of a case whose next attempt is due. */
    Optional<HeldHead> findDue(String name) {
        return jdbc.sql("""
                        select case_id, xid::text::bigint as xid, position, attempts from (
                            select distinct on (case_id) * from docket.parked where subscriber = ?
                            order by case_id, xid, position) as head
                        where state = 'RETRYING' and next_attempt_at <= clock_timestamp()
                        order by next_attempt_at limit 1""")
                .param(name)
                .query((row, number) -> new HeldHead(
                        new CaseId(row.getObject("case_id", UUID.class)),
                        new DocketPosition(row.getLong("xid"), row.getLong("position")),
                        row.getInt("attempts")))
                .optional();
    }

    boolean hasRetrying(String name) {
        return jdbc.sql("select exists (select 1 from docket.parked where subscriber = ? and state = 'RETRYING')")
                .param(name)
                .query(Boolean.class)
                .single();
    }

    /** False when somebody else released it first. */
    boolean release(String name, HeldHead head) {
        return jdbc.sql("delete from docket.parked where subscriber = ? and case_id = ? and position = ?")
                        .params(name, head.caseId().value(), head.position().number())
                        .update()
                == 1;
    }

    void retryNow(String name, CaseId caseId) {
        jdbc.sql("update docket.parked set state = 'RETRYING', attempts = 0, next_attempt_at = clock_timestamp()"
                        + " where subscriber = ? and case_id = ?")
                .params(name, caseId.value())
                .update();
    }

    List<DocketSubscriptions.Held> listHeld() {
        return jdbc.sql(
                        "select subscriber, case_id, xid::text::bigint as xid, position, state, attempts, next_attempt_at,"
                                + " last_error from docket.parked order by held_at, subscriber, position limit 500")
                .query((row, number) -> new DocketSubscriptions.Held(
                        row.getString("subscriber"),
                        new CaseId(row.getObject("case_id", UUID.class)),
                        new DocketPosition(row.getLong("xid"), row.getLong("position")),
                        "PARKED".equals(row.getString("state")),
                        row.getInt("attempts"),
                        row.getObject("next_attempt_at", OffsetDateTime.class).toInstant(),
                        row.getString("last_error")))
                .list();
    }
}
