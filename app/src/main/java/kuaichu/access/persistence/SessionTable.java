package kuaichu.access.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
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
    public void add(byte[] tokenHash, AccountId account, Instant now, Instant expiresAt) {
        OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
        jdbc.sql("insert into access.session (token_hash, account_id, created_at, last_used_at, expires_at)"
                        + " values (?, ?, ?, ?, ?)")
                .params(tokenHash, account.value(), at, at, expiresAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<Open> find(byte[] tokenHash) {
        return jdbc.sql("select " + AccountTable.COLUMNS + ", s.last_used_at, s.expires_at from access.session s"
                        + " join access.account a on a.id = s.account_id where s.token_hash = ?")
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
