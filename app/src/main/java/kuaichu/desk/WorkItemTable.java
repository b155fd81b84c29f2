package kuaichu.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kuaichu.desk.Desk.NewWorkItem;
import kuaichu.desk.Desk.Queue;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.WorkItemId;
import kuaichu.platform.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL on {@code desk.work_item}. */
@Repository
class WorkItemTable {
    private static final String COLUMNS =
            "work_item_id, case_id, queue, subject_id, priority, state, created_at, due_at, claimed_by, claimed_by_text, escalated_at";
    private static final String IN_SCOPE = "(unit_id = any(:units) or insurer_id = :insurer) and queue = any(:queues)";
    private static final String NOT_BARRED =
            " and not exists (select from desk.barred b where b.case_id = work_item.case_id and b.account_id = :by)";
    private static final String[] CONFIDENTIAL = Arrays.stream(Queue.values())
            .filter(Queue::isConfidential)
            .map(Enum::name)
            .toArray(String[]::new);
    private static final String LIVE = "state in ('OPEN', 'CLAIMED')";
    private static final String SUBJECT = "case_id = :case and queue = :queue and subject_id = :subject and " + LIVE;

    private final JdbcClient jdbc;

    WorkItemTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False, and without effect, when there is a live one of the same subject. */
    boolean insert(WorkItemId id, NewWorkItem item, Instant now) {
        return jdbc.sql(
                                "insert into desk.work_item (work_item_id, case_id, queue, subject_id, unit_id, insurer_id, priority,"
                                        + " state, created_at, due_at) values (:id, :case, :queue, :subject, :unit, :insurer, :priority,"
                                        + " 'OPEN', :now, :due) on conflict (case_id, queue, subject_id) where state in ('OPEN', 'CLAIMED')"
                                        + " do nothing")
                        .param("id", id.value())
                        .param("case", item.caseId().value())
                        .param("queue", item.queue().name())
                        .param("subject", item.subjectId())
                        .param(
                                "unit",
                                item.unitId() == null ? null : item.unitId().value(),
                                java.sql.Types.OTHER)
                        .param(
                                "insurer",
                                item.insurerId() == null
                                        ? null
                                        : item.insurerId().value(),
                                java.sql.Types.OTHER)
                        .param("priority", item.priority())
                        .param("now", at(now))
                        .param("due", at(item.dueAt()))
                        .update()
                == 1;
    }

    Optional<WorkItem> findLive(CaseId caseId, Queue queue, UUID subjectId) {
        return subject("select " + COLUMNS + " from desk.work_item where " + SUBJECT, caseId, queue, subjectId)
                .query(WorkItemTable::read)
                .optional();
    }

    /** The same with the row locked until the transaction ends, so that nobody else takes it over meanwhile. */
    Optional<WorkItem> lockLive(CaseId caseId, Queue queue, UUID subjectId) {
        return subject(
                        "select " + COLUMNS + " from desk.work_item where " + SUBJECT + " for update",
                        caseId,
                        queue,
                        subjectId)
                .query(WorkItemTable::read)
                .optional();
    }

    void end(CaseId caseId, Queue queue, UUID subjectId, WorkItem.State state, @Nullable AccountId by, Instant now) {
        subject(
                        "update desk.work_item set state = :state, ended_by = :by, ended_at = :now, version = version + 1 where "
                                + SUBJECT,
                        caseId,
                        queue,
                        subjectId)
                .param("state", state.name())
                .param("by", by == null ? null : by.value(), java.sql.Types.OTHER)
                .param("now", at(now))
                .update();
    }

    /** Takes the most urgent free item; two callers at once never get the same one. */
    Optional<WorkItem> claimNext(WorkScope scope, Actor actor, Instant now) {
        return claim(
                "select work_item_id from desk.work_item where " + IN_SCOPE + " and state = 'OPEN'" + NOT_BARRED
                        + " order by priority desc, due_at, work_item_id for update skip locked limit 1",
                scope,
                actor,
                now);
    }

    /** Takes this item when it is free. */
    Optional<WorkItem> claim(WorkItemId id, WorkScope scope, Actor actor, Instant now) {
        return claim(
                "select work_item_id from desk.work_item where " + IN_SCOPE + " and state = 'OPEN' and work_item_id = '"
                        + id.value() + "'" + NOT_BARRED + " for update",
                scope,
                actor,
                now);
    }

    private Optional<WorkItem> claim(String which, WorkScope scope, Actor actor, Instant now) {
        return scoped(
                        "update desk.work_item set state = 'CLAIMED', claimed_by = :by, claimed_by_text = :name,"
                                + " claimed_at = :now, version = version + 1 where work_item_id = (" + which
                                + ") returning "
                                + COLUMNS,
                        scope)
                .param("by", actor.requireAccount().value())
                .param("name", actor.displayName())
                .param("now", at(now))
                .query(WorkItemTable::read)
                .optional();
    }

    /** Gives a claimed item back. */
    Optional<WorkItem> release(WorkItemId id) {
        return jdbc.sql("update desk.work_item set state = 'OPEN', claimed_by = null, claimed_by_text = null,"
                        + " claimed_at = null, version = version + 1 where work_item_id = :id and state = 'CLAIMED'"
                        + " returning " + COLUMNS)
                .param("id", id.value())
                .query(WorkItemTable::read)
                .optional();
    }

    boolean isBarred(CaseId caseId, AccountId account) {
        return jdbc.sql("select exists (select from desk.barred where case_id = ? and account_id = ?)")
                .params(caseId.value(), account.value())
                .query(Boolean.class)
                .single();
    }

    void bar(CaseId caseId, AccountId account, Instant now) {
        jdbc.sql("insert into desk.barred (case_id, account_id, barred_at) values (?, ?, ?) on conflict do nothing")
                .params(caseId.value(), account.value(), at(now))
                .update();
        jdbc.sql(
                        "update desk.work_item set state = 'OPEN', claimed_by = null, claimed_by_text = null,"
                                + " claimed_at = null, version = version + 1 where case_id = ? and claimed_by = ? and state = 'CLAIMED'")
                .params(caseId.value(), account.value())
                .update();
    }

    List<Desk.Holder> listHolders(CaseId caseId) {
        return jdbc.sql("select distinct claimed_by, claimed_by_text from desk.work_item where case_id = :case"
                        + " and state = 'CLAIMED' and unit_id is not null and queue <> all(:confidential)"
                        + " order by claimed_by_text, claimed_by")
                .param("case", caseId.value())
                .param("confidential", CONFIDENTIAL)
                .query((row, number) -> new Desk.Holder(new AccountId(row.getObject(1, UUID.class)), row.getString(2)))
                .list();
    }

    Optional<WorkItem> find(WorkItemId id, WorkScope scope) {
        return scoped("select " + COLUMNS + " from desk.work_item where work_item_id = :id and " + IN_SCOPE, scope)
                .param("id", id.value())
                .query(WorkItemTable::read)
                .optional();
    }

    List<WorkItem> list(WorkScope scope, List<String> states, @Nullable WorkItemCursor after, int limit) {
        String further = after == null ? "" : " and (-priority, due_at, work_item_id) > (:priority, :due, :id)";
        JdbcClient.StatementSpec query = scoped(
                        "select " + COLUMNS + " from desk.work_item where " + IN_SCOPE + " and state = any(:states)"
                                + further + " order by -priority, due_at, work_item_id limit :limit",
                        scope)
                .param("states", states.toArray(String[]::new))
                .param("limit", limit);
        if (after != null) {
            query = query.param("priority", -after.priority())
                    .param("due", at(after.dueAt()))
                    .param("id", after.id());
        }
        return query.query(WorkItemTable::read).list();
    }

    /** The live item of each case whose promise breaks first, of the queues everybody may know; a legal deadline is no promise. */
    List<WorkItem> listMostUrgent(Collection<CaseId> caseIds) {
        return jdbc.sql("select distinct on (case_id) " + COLUMNS
                        + " from desk.work_item where case_id = any(:cases) and queue <> all(:confidential) and " + LIVE
                        + " and queue not like 'DEADLINE%' order by case_id, due_at, work_item_id")
                .param("cases", caseIds.stream().map(CaseId::value).toArray(UUID[]::new))
                .param("confidential", CONFIDENTIAL)
                .query(WorkItemTable::read)
                .list();
    }

    List<WorkItemId> listBroken(Instant now, int limit) {
        return jdbc.sql(
                        "select work_item_id from desk.work_item where " + LIVE
                                + " and escalated_at is null and queue not like 'DEADLINE%' and queue <> 'SECOND_READING' and due_at < :now order by due_at limit :limit")
                .param("now", at(now))
                .param("limit", limit)
                .query((row, n) -> new WorkItemId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Marks it escalated; empty when another node did or it ended meanwhile. */
    Optional<WorkItem> escalate(WorkItemId id, Instant now) {
        return jdbc.sql(
                        "update desk.work_item set escalated_at = :now, version = version + 1 where work_item_id = :id and "
                                + LIVE + " and escalated_at is null returning " + COLUMNS)
                .param("now", at(now))
                .param("id", id.value())
                .query(WorkItemTable::read)
                .optional();
    }

    private JdbcClient.StatementSpec subject(String sql, CaseId caseId, Queue queue, UUID subjectId) {
        return jdbc.sql(sql)
                .param("case", caseId.value())
                .param("queue", queue.name())
                .param("subject", subjectId);
    }

    private JdbcClient.StatementSpec scoped(String sql, WorkScope scope) {
        return jdbc.sql(sql)
                .param("units", scope.units().toArray(UUID[]::new))
                .param("insurer", scope.insurer(), java.sql.Types.OTHER)
                .param("queues", scope.queueNames().toArray(String[]::new));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static WorkItem read(ResultSet row, int number) throws SQLException {
        UUID claimedBy = row.getObject("claimed_by", UUID.class);
        Timestamp escalatedAt = row.getTimestamp("escalated_at");
        return new WorkItem(
                new WorkItemId(row.getObject("work_item_id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                Queue.valueOf(row.getString("queue")),
                row.getObject("subject_id", UUID.class),
                row.getInt("priority"),
                WorkItem.State.valueOf(row.getString("state")),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("due_at").toInstant(),
                claimedBy == null ? null : new AccountId(claimedBy),
                row.getString("claimed_by_text"),
                escalatedAt == null ? null : escalatedAt.toInstant());
    }
}
