package kuaichu.accident.persistence;

import static kuaichu.accident.persistence.Columns.time;
import static kuaichu.accident.persistence.Columns.uuid;

import java.time.Instant;
import java.util.Optional;
import kuaichu.accident.domain.InvitationBook;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcInvitationBook implements InvitationBook {
    private final JdbcClient jdbc;

    JdbcInvitationBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean open(byte[] codeHash, Invitation invitation, Instant now, Instant expiresAt) {
        jdbc.sql("delete from accident.invitation where party_id = ? and accepted_at is null")
                .param(invitation.partyId().value())
                .update();
        return jdbc.sql("""
                        insert into accident.invitation as held (code_hash, case_id, party_id, created_at, expires_at)
                        values (?, ?, ?, ?, ?)
                        on conflict (code_hash) do update set case_id = excluded.case_id, party_id = excluded.party_id,
                          created_at = excluded.created_at, expires_at = excluded.expires_at, accepted_at = null, accepted_by = null
                        where held.accepted_at is not null or held.expires_at <= excluded.created_at""")
                        .params(
                                codeHash,
                                invitation.caseId().value(),
                                invitation.partyId().value(),
                                time(now),
                                time(expiresAt))
                        .update()
                == 1;
    }

    @Override
    public Optional<Invitation> findOpen(byte[] codeHash, Instant now) {
        return jdbc.sql("select case_id, party_id from accident.invitation"
                        + " where code_hash = ? and accepted_at is null and expires_at > ? for update")
                .params(codeHash, time(now))
                .query((row, number) ->
                        new Invitation(new CaseId(uuid(row, "case_id")), new PartyId(uuid(row, "party_id"))))
                .optional();
    }

    @Override
    public void accept(byte[] codeHash, AccountId account, Instant at) {
        jdbc.sql("update accident.invitation set accepted_at = ?, accepted_by = ? where code_hash = ?")
                .params(time(at), account.value(), codeHash)
                .update();
    }

    @Override
    public int countTry(AccountId account, Instant windowStart) {
        return jdbc.sql("""
                        insert into accident.invitation_attempt as held (account_id, window_start, attempts) values (?, ?, 1)
                        on conflict (account_id, window_start) do update set attempts = held.attempts + 1
                        returning attempts""")
                .params(account.value(), time(windowStart))
                .query(Integer.class)
                .single();
    }

    @Override
    public void uncountTry(AccountId account, Instant windowStart) {
        jdbc.sql("update accident.invitation_attempt set attempts = attempts - 1"
                        + " where account_id = ? and window_start = ? and attempts > 0")
                .params(account.value(), time(windowStart))
                .update();
    }
}
