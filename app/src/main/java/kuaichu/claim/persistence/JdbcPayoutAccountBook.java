package kuaichu.claim.persistence;

import static kuaichu.claim.persistence.Columns.row;
import static kuaichu.claim.persistence.Columns.time;

import java.time.Instant;
import java.util.Optional;
import kuaichu.access.PersonalData;
import kuaichu.claim.domain.PayoutAccountBook;
import kuaichu.kernel.BankCardNo;
import kuaichu.kernel.PersonName;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPayoutAccountBook implements PayoutAccountBook {
    private final JdbcClient jdbc;
    private final PersonalData personalData;

    JdbcPayoutAccountBook(JdbcClient jdbc, PersonalData personalData) {
        this.jdbc = jdbc;
        this.personalData = personalData;
    }

    @Override
    public void store(CaseId caseId, PartyId partyId, PayoutAccount account, Instant at) {
        jdbc.sql("""
                insert into claim.payout_account (case_id, party_id, holder_name, card_no, card_masked, set_at)
                values (?, ?, ?, ?, ?, ?)
                on conflict (case_id, party_id) do update set holder_name = excluded.holder_name, card_no = excluded.card_no,
                  card_masked = excluded.card_masked, set_at = excluded.set_at""")
                .params(row(
                        caseId.value(),
                        partyId.value(),
                        personalData.encrypt(account.holder().value()),
                        personalData.encrypt(account.card().value()),
                        account.card().masked(),
                        time(at)))
                .update();
    }

    @Override
    public Optional<PayoutAccount> find(CaseId caseId, PartyId partyId) {
        return jdbc.sql("select holder_name, card_no from claim.payout_account where case_id = ? and party_id = ?")
                .params(row(caseId.value(), partyId.value()))
                .query((row, number) -> new PayoutAccount(
                        new PersonName(personalData.decrypt(row.getBytes("holder_name"))),
                        new BankCardNo(personalData.decrypt(row.getBytes("card_no")))))
                .optional();
    }

    @Override
    public Optional<String> findMasked(CaseId caseId, PartyId partyId) {
        return jdbc.sql("select card_masked from claim.payout_account where case_id = ? and party_id = ?")
                .params(row(caseId.value(), partyId.value()))
                .query(String.class)
                .optional();
    }
}
