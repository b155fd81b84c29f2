package kuaichu.accident.persistence;

import static kuaichu.accident.persistence.Columns.array;
import static kuaichu.accident.persistence.Columns.enumOf;
import static kuaichu.accident.persistence.Columns.enums;
import static kuaichu.accident.persistence.Columns.names;
import static kuaichu.accident.persistence.Columns.texts;
import static kuaichu.accident.persistence.Columns.time;
import static kuaichu.accident.persistence.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import kuaichu.access.PersonalData;
import kuaichu.accident.DamagePart;
import kuaichu.accident.FilledBy;
import kuaichu.accident.MotionCode;
import kuaichu.accident.Statement;
import kuaichu.accident.domain.StatementBook;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcStatementBook implements StatementBook {
    private final JdbcClient jdbc;
    private final PersonalData personalData;

    JdbcStatementBook(JdbcClient jdbc, PersonalData personalData) {
        this.jdbc = jdbc;
        this.personalData = personalData;
    }

    @Override
    public void store(CaseId caseId, Statement statement, AccountId givenBy) {
        String description = statement.description();
        jdbc.sql("""
                        insert into accident.statement (party_id, case_id, motion, behaviours, other_behaviours, damage_parts,
                          description, filled_by, given_by, given_at)
                        values (:party, :case, :motion, :behaviours, :others, :parts, :description, :filledBy, :by, :at)
                        on conflict (party_id) do update set motion = excluded.motion, behaviours = excluded.behaviours,
                          other_behaviours = excluded.other_behaviours, damage_parts = excluded.damage_parts,
                          description = excluded.description, filled_by = excluded.filled_by, given_by = excluded.given_by,
                          given_at = excluded.given_at""")
                .param("party", statement.partyId().value())
                .param("case", caseId.value())
                .param("motion", statement.motion().name())
                .param("behaviours", array(statement.behaviours()))
                .param("others", array(statement.otherBehaviours()))
                .param("parts", names(statement.damageParts()))
                .param("description", description == null ? null : personalData.encrypt(description))
                .param("filledBy", statement.filledBy().name())
                .param("by", givenBy.value())
                .param("at", time(statement.givenAt()))
                .update();
    }

    @Override
    public List<Statement> list(CaseId caseId) {
        return jdbc.sql("""
                        select s.*, p.label from accident.statement s join accident.party p using (party_id)
                        where s.case_id = :case order by p.label""").param("case", caseId.value()).query(this::read).list();
    }

    private Statement read(ResultSet row, int number) throws SQLException {
        byte[] description = row.getBytes("description");
        return new Statement(
                new PartyId(uuid(row, "party_id")),
                row.getString("label"),
                enumOf(row, "motion", MotionCode.class),
                texts(row, "behaviours"),
                texts(row, "other_behaviours"),
                enums(row, "damage_parts", DamagePart.class),
                description == null ? null : personalData.decrypt(description),
                enumOf(row, "filled_by", FilledBy.class),
                time(row, "given_at"));
    }
}
