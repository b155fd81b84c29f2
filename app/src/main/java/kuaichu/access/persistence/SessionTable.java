package kuaichu.access.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kuaichu.access.domain.Sessions;
import kuaichu.kernel.id.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of {@code access.session}. */
@Repository
class SessionTable implements Sessions {
    private final JdbcClient jdbc;

    SessionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(byte[] tokenHash, AccountId account, Origin origin, Instant now, Instant expiresAt) {
        jdbc.sql("insert into access.session"
                        + " (token_hash, account_id, address, device, created_at, last_used_at, expires_at)"
                        + " values (:token, :account, :address, :device, :now, :now, :expires)")
                .param("token", tokenHash)
                .param("account", account.value())
                .param("address", origin.address())
                .param("device", origin.device())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("expires", expiresAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<Listed> listOpen(AccountId account, Instant usedSince, Instant now, int most) {
        return jdbc.sql("select id, address, device, created_at, last_used_at, expires_at, token_hash"
                        + " from access.session where account_id = ? and expires_at > ? and last_used_at > ?"
                        + " order by last_used_at desc, id limit ?")
                .params(account.value(), now.atOffset(ZoneOffset.UTC), usedSince.atOffset(ZoneOffset.UTC), most)
                .query((row, number) -> new Listed(
                        row.getObject("id", UUID.class),
                        new Origin(row.getString("address"), row.getString("device")),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        row.getObject("last_used_at", OffsetDateTime.class).toInstant(),
                        row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                        row.getBytes("token_hash")))
                .list();
    }

    @Override
    public boolean delete(AccountId account, UUID id) {
        return jdbc.sql("delete from access.session where account_id = ? and id = ?")
                        .params(account.value(), id)
                        .update()
                == 1;
    }

    @Override
    public int deleteAll(AccountId account) {
        return jdbc.sql("delete from access.session where account_id = ?")
                .param(account.value())
                .update();
    }

    @Override
    public Optional<AccountId> findOwner(UUID id) {
        return jdbc.sql("select account_id from access.session where id = ?")
                .param(id)
                .query((row, number) -> new AccountId(row.getObject(1, UUID.class)))
                .optional();
    }

    @Override
    public Optional<Open> find(byte[] tokenHash) {
        return jdbc.sql("select " + AccountTable.COLUMNS + ", s.last_used_at, s.expires_at from access.session s"
                        + " join access.account a on a.id = s.account_id where s.token_hash = ?"
                        + " and a.disabled_at is null and (a.role = 'PARTY' or a.granted_at is not null)")
                .param(tokenHash)
                .query((row, number) -> new Open(
                        AccountTable.read(row),
                        row.getObject("last_used_at", OffsetDateTime.class).toInstant(),
                        row.getObject("expires_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    @Override
    public void touch(byte[] tokenHash, Instant now) {
        jdbc.sql("update access.session set last_used_at = ? where token_hash = ?")
                .params(now.atOffset(ZoneOffset.UTC), tokenHash)
                .update();
    }

    @Override
    public void delete(byte[] tokenHash) {
        jdbc.sql("delete from access.session where token_hash = ?")
                .param(tokenHash)
                .update();
    }

    @Override
    public int deleteExpired(Instant now) {
        return jdbc.sql("delete from access.session where expires_at < ?")
                .param(now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
