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
import java.util.Map;
import kuaichu.access.PersonalData;
import kuaichu.accident.DamagePart;
import kuaichu.accident.FilledBy;
import kuaichu.accident.MotionCode;
import kuaichu.accident.Statement;
import kuaichu.accident.domain.PictureAnswers;
import kuaichu.accident.domain.StatementBook;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import kuaichu.platform.Cell;
import org.jspecify.annotations.Nullable;
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
        jdbc.sql("""
                        insert into accident.statement (party_id, case_id, version, answers, motion, behaviours, other_behaviours,
                          damage_parts, description, filled_by, given_by, given_at, after_hearing)
                        values (:party, :case, :version, :answers, :motion, :behaviours, :others, :parts, :description, :filledBy,
                          :by, :at, :after)""")
                .param("party", statement.partyId().value())
                .param("case", caseId.value())
                .param("version", statement.version())
                .param(
                        "answers",
                        statement.answers().isEmpty()
                                ? null
                                : seal(
                                        cell("answers", statement.partyId(), statement.version()),
                                        PictureAnswers.write(statement.answers())))
                .param("motion", statement.motion().name())
                .param("behaviours", array(statement.behaviours()))
                .param("others", array(statement.otherBehaviours()))
                .param("parts", names(statement.damageParts()))
                .param(
                        "description",
                        seal(cell("description", statement.partyId(), statement.version()), statement.description()))
                .param("filledBy", statement.filledBy().name())
                .param("by", givenBy.value())
                .param("at", time(statement.givenAt()))
                .param("after", statement.afterHearing())
                .update();
    }

    @Override
    public List<Statement> list(CaseId caseId) {
        return jdbc.sql("""
                        select distinct on (p.label) s.*, p.label from accident.statement s join accident.party p using (party_id)
                        where s.case_id = :case and p.statement_given order by p.label, s.version desc""").param("case", caseId.value()).query(this::read).list();
    }

    @Override
    public List<Statement> listVersions(PartyId partyId) {
        return jdbc.sql("""
                        select s.*, p.label from accident.statement s join accident.party p using (party_id)
                        where s.party_id = :party order by s.version""").param("party", partyId.value()).query(this::read).list();
    }

    private byte @Nullable [] seal(Cell cell, @Nullable String clear) {
        return clear == null ? null : personalData.encrypt(cell, clear);
    }

    private @Nullable String open(ResultSet row, String column) throws SQLException {
        byte[] sealed = row.getBytes(column);
        Cell cell = cell(column, new PartyId(uuid(row, "party_id")), row.getInt("version"));
        return sealed == null ? null : personalData.decrypt(cell, sealed);
    }

    private static Cell cell(String column, PartyId partyId, int version) {
        return Cell.of("accident.statement." + column, partyId, version);
    }

    private Statement read(ResultSet row, int number) throws SQLException {
        String answers = open(row, "answers");
        return new Statement(
                new PartyId(uuid(row, "party_id")),
                row.getString("label"),
                answers == null ? Map.of() : PictureAnswers.read(answers),
                enumOf(row, "motion", MotionCode.class),
                texts(row, "behaviours"),
                texts(row, "other_behaviours"),
                enums(row, "damage_parts", DamagePart.class),
                open(row, "description"),
                enumOf(row, "filled_by", FilledBy.class),
                time(row, "given_at"),
                row.getInt("version"),
                row.getBoolean("after_hearing"));
    }
}
