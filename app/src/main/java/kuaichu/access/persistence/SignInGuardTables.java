package kuaichu.access.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import kuaichu.access.domain.SignInGuard;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** SQL of sign-in failures and codes; counting has its own transaction, because a refusal rolls back the request's. */
@Repository
class SignInGuardTables implements SignInGuard {
    private final JdbcClient jdbc;
    private final TransactionTemplate apart;

    SignInGuardTables(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public Optional<Instant> findLockedUntil(String username, Instant now) {
        return jdbc.sql("select locked_until from access.sign_in_failure where username = ? and locked_until > ?")
                .params(username, now.atOffset(ZoneOffset.UTC))
                .query((row, number) ->
                        row.getObject("locked_until", OffsetDateTime.class).toInstant())
                .optional();
    }

    @Override
    public void countFailure(String username, Instant now) {
        apart.executeWithoutResult(status -> jdbc.sql("""
                        insert into access.sign_in_failure as f (username, failures) values (:username, 1)
                        on conflict (username) do update set
                            failures = case when f.locked_until is null then f.failures + 1 else 1 end,
                            locked_until = case when f.locked_until is null and f.failures + 1 >= :most
                                then cast(:until as timestamptz) end""")
                .param("username", username)
                .param("most", MOST_FAILURES)
                .param("until", now.plus(LOCK).atOffset(ZoneOffset.UTC))
                .update());
    }

    @Override
    public void clearFailures(String username) {
        jdbc.sql("delete from access.sign_in_failure where username = ?")
                .param(username)
                .update();
    }

    @Override
    public CodesSent codesTo(byte[] phoneIndex, Instant since) {
        return jdbc.sql("select count(*), min(at) from access.code_sent where phone_index = ? and at > ?")
                .params(phoneIndex, since.atOffset(ZoneOffset.UTC))
                .query(SignInGuardTables::sent)
                .single();
    }

    @Override
    public CodesSent codesBy(String address, Instant since) {
        return jdbc.sql("select count(*), min(at) from access.code_sent where address = ? and at > ?")
                .params(address, since.atOffset(ZoneOffset.UTC))
                .query(SignInGuardTables::sent)
                .single();
    }

    private static CodesSent sent(ResultSet row, int number) throws SQLException {
        return new CodesSent(
                row.getInt(1),
                Optional.ofNullable(row.getObject(2, OffsetDateTime.class)).map(OffsetDateTime::toInstant));
    }

    @Override
    public void noteCode(byte[] phoneIndex, String address, Instant at) {
        jdbc.sql("insert into access.code_sent (phone_index, address, at) values (?, ?, ?)")
                .params(phoneIndex, address, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void holdCodes(byte[] phoneIndex, String address) {
        for (String what : List.of("phone " + HexFormat.of().formatHex(phoneIndex), "address " + address)) {
            jdbc.sql("select pg_advisory_xact_lock(hashtextextended('access.code ' || ?, 0))")
                    .param(what)
                    .query((row, number) -> what)
                    .single();
        }
    }

    @Override
    public Optional<SentCode> findCode(byte[] phoneIndex) {
        return jdbc.sql("select code_mac, attempts, expires_at, resend_at from access.sms_code where phone_index = ?")
                .param(phoneIndex)
                .query((row, number) -> new SentCode(
                        row.getBytes("code_mac"),
                        row.getInt("attempts"),
                        row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                        row.getObject("resend_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    @Override
    public void keepCode(byte[] phoneIndex, SentCode code) {
        jdbc.sql("""
                        insert into access.sms_code (phone_index, code_mac, attempts, expires_at, resend_at)
                        values (:phone, :mac, 0, :expires, :resend)
                        on conflict (phone_index) do update set code_mac = excluded.code_mac, attempts = 0,
                            expires_at = excluded.expires_at, resend_at = excluded.resend_at""")
                .param("phone", phoneIndex)
                .param("mac", code.mac())
                .param("expires", code.expiresAt().atOffset(ZoneOffset.UTC))
                .param("resend", code.resendAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public int countTry(byte[] phoneIndex) {
        Integer tries = apart.execute(status -> jdbc.sql(
                        "update access.sms_code set attempts = attempts + 1 where phone_index = ? returning attempts")
                .param(phoneIndex)
                .query(Integer.class)
                .optional()
                .orElse(Integer.MAX_VALUE));
        return tries == null ? Integer.MAX_VALUE : tries;
    }

    @Override
    public void deleteCode(byte[] phoneIndex) {
        jdbc.sql("delete from access.sms_code where phone_index = ?")
                .param(phoneIndex)
                .update();
    }
}
