package kuaichu.accident.persistence;

import static kuaichu.accident.persistence.Columns.enums;
import static kuaichu.accident.persistence.Columns.names;
import static kuaichu.accident.persistence.Columns.time;

import java.time.OffsetDateTime;
import java.util.List;
import kuaichu.accident.RegisterCheck;
import kuaichu.accident.domain.RegisterBook;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRegisterBook implements RegisterBook {
    private final JdbcClient jdbc;

    JdbcRegisterBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean store(CaseId caseId, PartyId partyId, RegisterCheck check) {
        return jdbc.sql("""
            insert into accident.register_check as kept
              (party_id, what, case_id, outcome, mismatches, registered_type, checked_at)
            values (:party, :what, :case, :outcome, :mismatches, :type, :at)
            on conflict (party_id, what) do update set outcome = excluded.outcome, mismatches = excluded.mismatches,
              registered_type = excluded.registered_type, checked_at = excluded.checked_at
            where (kept.outcome, kept.mismatches, kept.registered_type)
              is distinct from (excluded.outcome, excluded.mismatches, excluded.registered_type)\
            """)
                        .param("party", partyId.value())
                        .param("what", check.what().name())
                        .param("case", caseId.value())
                        .param("outcome", check.outcome().name())
                        .param("mismatches", names(check.mismatches()))
                        .param("type", check.registeredType())
                        .param("at", check.checkedAt() == null ? null : time(check.checkedAt()))
                        .update()
                == 1;
    }

    @Override
    public List<RegisterCheck> list(PartyId partyId) {
        return jdbc.sql("select what, outcome, mismatches, registered_type, checked_at from accident.register_check"
                        + " where party_id = ? order by what")
                .param(partyId.value())
                .query((row, number) -> new RegisterCheck(
                        RegisterCheck.What.valueOf(row.getString("what")),
                        RegisterCheck.Outcome.valueOf(row.getString("outcome")),
                        enums(row, "mismatches", RegisterCheck.Mismatch.class),
                        row.getString("registered_type"),
                        row.getObject("checked_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    @Override
    public void forget(PartyId partyId) {
        jdbc.sql("delete from accident.register_check where party_id = ?")
                .param(partyId.value())
                .update();
    }
}
