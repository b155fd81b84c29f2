package kuaichu.accident.persistence;

import kuaichu.access.AccountMerge;
import kuaichu.kernel.id.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A guest who signs in keeps the cases reported before. */
@Repository
class CaseAccountMerge implements AccountMerge {
    private final JdbcClient jdbc;

    CaseAccountMerge(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void merge(AccountId guest, AccountId person) {
        update("update accident.accident_case set reported_by = :person where reported_by = :guest", guest, person);
        update("""
                update accident.party p set account_id = :person where account_id = :guest
                  and not exists (select 1 from accident.party o where o.case_id = p.case_id and o.account_id = :person)""", guest, person);
        update("update accident.party set entered_by = :person where entered_by = :guest", guest, person);
    }

    private void update(String sql, AccountId guest, AccountId person) {
        jdbc.sql(sql)
                .param("guest", guest.value())
                .param("person", person.value())
                .update();
    }
}
