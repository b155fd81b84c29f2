package kuaichu.access.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kuaichu.access.domain.Account;
import kuaichu.access.domain.Accounts;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.InsurerId;
import kuaichu.kernel.id.UnitId;
import kuaichu.org.HandlerQualification;
import kuaichu.platform.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of {@code access.account}. */
@Repository
class AccountTable implements Accounts {
    static final String COLUMNS = "a.id, a.role, a.display_name, a.phone_masked, a.unit_id, a.insurer_id";

    private final JdbcClient jdbc;

    AccountTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static Account read(ResultSet row) throws SQLException {
        UUID unit = row.getObject("unit_id", UUID.class);
        UUID insurer = row.getObject("insurer_id", UUID.class);
        return new Account(
                new AccountId(row.getObject("id", UUID.class)),
                Role.valueOf(row.getString("role")),
                row.getString("display_name"),
                row.getString("phone_masked"),
                unit == null ? null : new UnitId(unit),
                insurer == null ? null : new InsurerId(insurer));
    }

    @Override
    public void add(Account account, Instant now) {
        jdbc.sql("insert into access.account (id, role, display_name, created_at) values (?, ?, ?, ?)")
                .params(
                        account.id().value(),
                        account.role().name(),
                        account.displayName(),
                        now.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public boolean addStaff(Account account, Credentials credentials, Instant now) {
        return jdbc.sql("""
                        insert into access.account
                            (id, role, display_name, username, password_hash, totp_sealed, person_index, unit_id,
                             insurer_id, created_at, granted_at)
                        values (:id, :role, :name, :username, :password, :totp, :person, :unit, :insurer, :now, :now)
                        on conflict (username) do nothing""")
                        .param("id", account.id().value())
                        .param("role", account.role().name())
                        .param("name", account.displayName())
                        .param("username", credentials.username())
                        .param("password", credentials.passwordHash())
                        .param("totp", credentials.totpSealed())
                        .param("person", credentials.personIndex())
                        .param(
                                "unit",
                                account.unitId() == null
                                        ? null
                                        : account.unitId().value())
                        .param(
                                "insurer",
                                account.insurerId() == null
                                        ? null
                                        : account.insurerId().value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public void qualify(AccountId id, HandlerQualification qualification) {
        jdbc.sql("update access.account set handler_qualification = ? where id = ?")
                .params(qualification.name(), id.value())
                .update();
    }

    @Override
    public Optional<Account> findByPhone(List<byte[]> phoneIndexes) {
        return jdbc.sql("select " + COLUMNS + " from access.account a where phone_index in (:indexes)")
                .param("indexes", phoneIndexes)
                .query((row, number) -> read(row))
                .optional();
    }

    @Override
    public Optional<Staff> findStaff(String username) {
        return jdbc.sql("select " + COLUMNS + ", a.password_hash, a.totp_sealed, a.totp_offered, a.granted_at,"
                        + " a.disabled_at, a.password_due, a.password_set_at from access.account a where username = ?")
                .param(username)
                .query((row, number) -> staff(row))
                .optional();
    }

    private static Staff staff(ResultSet row) throws SQLException {
        OffsetDateTime set = row.getObject("password_set_at", OffsetDateTime.class);
        return new Staff(
                read(row),
                row.getString("password_hash"),
                row.getBytes("totp_sealed"),
                row.getBytes("totp_offered"),
                row.getObject("granted_at") != null,
                row.getObject("disabled_at") != null,
                row.getBoolean("password_due"),
                set == null ? null : set.toInstant());
    }

    @Override
    public void setPassword(AccountId id, String passwordHash, Instant now) {
        jdbc.sql("insert into access.former_password (account_id, set_at, password_hash) values (?, ?, ?)"
                        + " on conflict do nothing")
                .params(id.value(), now.atOffset(ZoneOffset.UTC), passwordHash)
                .update();
        jdbc.sql("update access.account set password_hash = ?, password_set_at = ?, password_due = false where id = ?")
                .params(passwordHash, now.atOffset(ZoneOffset.UTC), id.value())
                .update();
    }

    @Override
    public List<String> listFormerPasswords(AccountId id, int most) {
        return jdbc.sql("select password_hash from access.former_password where account_id = ?"
                        + " order by set_at desc limit ?")
                .params(id.value(), most)
                .query((row, number) -> row.getString("password_hash"))
                .list();
    }

    @Override
    public void offerAuthenticator(AccountId id, byte[] sealed) {
        jdbc.sql("update access.account set totp_offered = ? where id = ?")
                .params(sealed, id.value())
                .update();
    }

    @Override
    public void enrolAuthenticator(AccountId id, byte[] sealed) {
        jdbc.sql("update access.account set totp_sealed = ?, totp_offered = null where id = ?")
                .params(sealed, id.value())
                .update();
    }

    @Override
    public void noteSignIn(AccountId id, Instant now) {
        jdbc.sql("update access.account set last_signed_in_at = ? where id = ?")
                .params(now.atOffset(ZoneOffset.UTC), id.value())
                .update();
    }

    @Override
    public void setPhone(AccountId id, Phone phone) {
        jdbc.sql(
                        "update access.account set phone_sealed = ?, phone_index = ?, phone_masked = ?, display_name = ? where id = ?")
                .params(phone.sealed(), phone.index(), phone.masked(), phone.masked(), id.value())
                .update();
    }

    @Override
    public boolean useStep(AccountId id, long step) {
        return jdbc.sql("update access.account set totp_last_step = ? where id = ? and totp_last_step < ?")
                        .params(step, id.value(), step)
                        .update()
                == 1;
    }

    @Override
    public void mergeInto(AccountId guest, AccountId person) {
        jdbc.sql("""
                        insert into access.case_grant (case_id, subject_kind, subject_id)
                        select case_id, subject_kind, :person from access.case_grant
                        where subject_kind = 'ACCOUNT' and subject_id = :guest
                        on conflict do nothing""")
                .param("person", person.value())
                .param("guest", guest.value())
                .update();
        jdbc.sql("delete from access.case_grant where subject_kind = 'ACCOUNT' and subject_id = ?")
                .param(guest.value())
                .update();
        jdbc.sql("update access.account set merged_into = ? where id = ?")
                .params(person.value(), guest.value())
                .update();
        jdbc.sql("delete from access.session where account_id = ?")
                .param(guest.value())
                .update();
    }
}
