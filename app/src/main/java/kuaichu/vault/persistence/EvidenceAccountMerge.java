package kuaichu.vault.persistence;

import kuaichu.access.AccountMerge;
import kuaichu.kernel.id.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A guest who signs in keeps the papers photographed before. */
@Repository
class EvidenceAccountMerge implements AccountMerge {
    private final JdbcClient jdbc;

    EvidenceAccountMerge(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void merge(AccountId guest, AccountId person) {
        jdbc.sql("update vault.evidence set fixed_by = :person where fixed_by = :guest")
                .param("guest", guest.value())
                .param("person", person.value())
                .update();
    }
}
