package kuaichu.access.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kuaichu.access.domain.StaffAccounts;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.TypedId;
import kuaichu.org.HandlerQualification;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of {@code access.account} as administrators keep it; every change makes a new version. */
@Repository
class StaffAccountTable implements StaffAccounts {
    private static final String STATE = "case when a.disabled_at is not null then 'DISABLED'"
            + " when a.granted_at is null then 'WAITING' else 'ACTIVE' end";
    private static final String SELECT = "select " + AccountTable.COLUMNS + ", a.username, a.handler_qualification, "
            + STATE + " as state, a.password_due, a.totp_sealed is not null as authenticator, a.last_signed_in_at,"
            + " f.locked_until, a.created_by, a.created_at, a.version from access.account a"
            + " left join access.sign_in_failure f on f.username = a.username and f.locked_until > :now"
            + " where a.username is not null";

    private final JdbcClient jdbc;

    StaffAccountTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Kept> list(Search search, int limit, Instant now) {
        Instant idle = search.idleSince();
        State state = search.state();
        return jdbc.sql(SELECT
                        + " and (cast(:text as text) is null or a.username like :like or a.display_name like :like)"
                        + " and (cast(:state as text) is null or " + STATE + " = :state)"
                        + " and (cast(:idle as timestamptz) is null or (a.disabled_at is null"
                        + " and coalesce(a.last_signed_in_at, a.created_at) < :idle))"
                        + " and (cast(:after as text) is null or a.username > :after)"
                        + " order by a.username limit :limit")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("text", search.text())
                .param("like", "%" + escaped(search.text()) + "%")
                .param("state", state == null ? null : state.name())
                .param("idle", idle == null ? null : idle.atOffset(ZoneOffset.UTC))
                .param("after", search.after())
                .param("limit", limit)
                .query((row, number) -> read(row))
                .list();
    }

    private static String escaped(@Nullable String text) {
        return text == null
                ? ""
                : text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    @Override
    public Optional<Kept> find(AccountId id, Instant now) {
        return jdbc.sql(SELECT + " and a.id = :id")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .query((row, number) -> read(row))
                .optional();
    }

    private static Kept read(ResultSet row) throws SQLException {
        String qualification = row.getString("handler_qualification");
        UUID creator = row.getObject("created_by", UUID.class);
        return new Kept(
                AccountTable.read(row),
                row.getString("username"),
                qualification == null ? null : HandlerQualification.valueOf(qualification),
                State.valueOf(row.getString("state")),
                row.getBoolean("password_due"),
                row.getBoolean("authenticator"),
                instant(row, "last_signed_in_at"),
                instant(row, "locked_until"),
                creator == null ? null : new AccountId(creator),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime found = row.getObject(column, OffsetDateTime.class);
        return found == null ? null : found.toInstant();
    }

    @Override
    public boolean add(Draft draft, Instant now) {
        return jdbc.sql("""
                        insert into access.account (id, role, display_name, username, password_hash, password_due,
                            person_index, unit_id, insurer_id, handler_qualification, created_by, created_at)
                        values (:id, :role, :name, :username, :password, true,
                            :person, :unit, :insurer, :qualification, :creator, :now)
                        on conflict (username) do nothing""")
                        .param("id", draft.account().id().value())
                        .param("role", draft.account().role().name())
                        .param("name", draft.account().displayName())
                        .param("username", draft.username())
                        .param("password", draft.passwordHash())
                        .param("person", draft.personIndex())
                        .param("unit", value(draft.account().unitId()))
                        .param("insurer", value(draft.account().insurerId()))
                        .param("qualification", name(draft.qualification()))
                        .param("creator", draft.createdBy().value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static @Nullable UUID value(@Nullable TypedId id) {
        return id == null ? null : id.value();
    }

    private static @Nullable String name(@Nullable HandlerQualification qualification) {
        return qualification == null ? null : qualification.name();
    }

    @Override
    public boolean administers(byte[] personIndex) {
        return jdbc.sql("select exists (select 1 from access.account where person_index = ? and disabled_at is null"
                        + " and role in ('AUDITOR', 'SYSTEM_ADMIN', 'SECURITY_ADMIN'))")
                .param(personIndex)
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean place(AccountId id, Post post, boolean keepsGrant, long version) {
        return jdbc.sql("""
                        update access.account set display_name = :name, unit_id = :unit, insurer_id = :insurer,
                            handler_qualification = :qualification, version = version + 1,
                            granted_at = case when :keeps then granted_at end,
                            granted_by = case when :keeps then granted_by end
                        where id = :id and version = :version""")
                        .param("name", post.displayName())
                        .param("unit", value(post.unit()))
                        .param("insurer", value(post.insurer()))
                        .param("qualification", name(post.qualification()))
                        .param("keeps", keepsGrant)
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    @Override
    public void giveOnce(AccountId id, String passwordHash) {
        jdbc.sql("update access.account set password_hash = ?, password_due = true, version = version + 1 where id = ?")
                .params(passwordHash, id.value())
                .update();
    }

    @Override
    public void grant(AccountId id, AccountId by, Instant now) {
        jdbc.sql("update access.account set granted_at = ?, granted_by = ?, version = version + 1 where id = ?")
                .params(now.atOffset(ZoneOffset.UTC), by.value(), id.value())
                .update();
    }

    @Override
    public void disable(AccountId id, Instant now) {
        jdbc.sql(
                        "update access.account set disabled_at = ?, version = version + 1 where id = ? and disabled_at is null")
                .params(now.atOffset(ZoneOffset.UTC), id.value())
                .update();
    }

    @Override
    public void dropAuthenticator(AccountId id) {
        jdbc.sql("update access.account set totp_sealed = null, totp_offered = null, password_due = true,"
                        + " version = version + 1 where id = ?")
                .param(id.value())
                .update();
    }
}
