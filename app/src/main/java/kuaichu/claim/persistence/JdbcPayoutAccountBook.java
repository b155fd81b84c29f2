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
import kuaichu.platform.Cell;
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
                        personalData.encrypt(
                                cell("holder_name", caseId, partyId),
                                account.holder().value()),
                        personalData.encrypt(
                                cell("card_no", caseId, partyId), account.card().value()),
                        account.card().masked(),
                        time(at)))
                .update();
    }

    @Override
    public Optional<PayoutAccount> find(CaseId caseId, PartyId partyId) {
        return jdbc.sql("select holder_name, card_no from claim.payout_account where case_id = ? and party_id = ?")
                .params(row(caseId.value(), partyId.value()))
                .query((row, number) -> new PayoutAccount(
                        new PersonName(personalData.decrypt(
                                cell("holder_name", caseId, partyId), row.getBytes("holder_name"))),
                        new BankCardNo(
                                personalData.decrypt(cell("card_no", caseId, partyId), row.getBytes("card_no")))))
                .optional();
    }

    private static Cell cell(String column, CaseId caseId, PartyId partyId) {
        return Cell.of("claim.payout_account." + column, caseId, partyId);
    }

    @Override
    public Optional<String> findMasked(CaseId caseId, PartyId partyId) {
        return jdbc.sql("select card_masked from claim.payout_account where case_id = ? and party_id = ?")
                .params(row(caseId.value(), partyId.value()))
                .query(String.class)
                .optional();
    }
}
