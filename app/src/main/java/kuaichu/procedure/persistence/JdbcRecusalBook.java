package kuaichu.procedure.persistence;

import static kuaichu.procedure.persistence.Columns.time;
import static kuaichu.procedure.persistence.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kuaichu.access.PersonalData;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.DocumentId;
import kuaichu.kernel.id.RecusalId;
import kuaichu.platform.Cell;
import kuaichu.procedure.RecusalGround;
import kuaichu.procedure.domain.Recusal;
import kuaichu.procedure.domain.RecusalBook;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRecusalBook implements RecusalBook {
    private final JdbcClient jdbc;
    private final PersonalData personalData;

    JdbcRecusalBook(JdbcClient jdbc, PersonalData personalData) {
        this.jdbc = jdbc;
        this.personalData = personalData;
    }

    @Override
    public void add(Recusal recusal) {
        jdbc.sql("""
                        insert into procedure.recusal (recusal_id, case_id, officer_id, officer_text, leader, ground, reason,
                          asked_by, label, asked_account, asked_name, asked_at, due_on)
                        values (:id, :case, :officer, :text, :leader, :ground, :reason, :by, :label, :account, :name, :at, :due)""")
                .param("id", recusal.id().value())
                .param("case", recusal.caseId().value())
                .param("officer", recusal.officer().value())
                .param("text", recusal.officerText())
                .param("leader", recusal.leader())
                .param("ground", recusal.ground().name())
                .param("reason", personalData.encrypt(cell("reason", recusal.id()), recusal.reason()))
                .param("by", recusal.asked().by().name())
                .param("label", recusal.asked().label())
                .param("account", recusal.asked().account().value())
                .param("name", recusal.asked().name())
                .param("at", time(recusal.asked().at()))
                .param("due", recusal.dueOn())
                .update();
    }

    @Override
    public Optional<Recusal> find(RecusalId recusalId) {
        return jdbc.sql("select * from procedure.recusal where recusal_id = ?")
                .param(recusalId.value())
                .query(this::read)
                .optional();
    }

    @Override
    public List<Recusal> list(CaseId caseId) {
        return jdbc.sql("select * from procedure.recusal where case_id = ? order by asked_at, recusal_id")
                .param(caseId.value())
                .query(this::read)
                .list();
    }

    @Override
    public boolean decide(Recusal decided) {
        Recusal.Decision decision = Objects.requireNonNull(decided.decision());
        return jdbc.sql("""
                        update procedure.recusal set granted = :granted, decision = :decision, earlier_acts_stand = :stand,
                          decided_by = :by, decided_at = :at, document_id = :document
                        where recusal_id = :id and granted is null""")
                        .param("granted", decision.granted())
                        .param("decision", personalData.encrypt(cell("decision", decided.id()), decision.reason()))
                        .param("stand", decision.earlierActsStand())
                        .param("by", decision.by())
                        .param("at", time(decision.at()))
                        .param("document", decision.documentId().value())
                        .param("id", decided.id().value())
                        .update()
                == 1;
    }

    @Override
    public List<Standing> listStandings(CaseId caseId) {
        return jdbc.sql("select officer_id, granted is not null as withdrawn from procedure.recusal"
                        + " where case_id = ? and granted is distinct from false")
                .param(caseId.value())
                .query((row, number) ->
                        new Standing(new AccountId(uuid(row, "officer_id")), row.getBoolean("withdrawn")))
                .list();
    }

    private static Cell cell(String column, RecusalId id) {
        return Cell.of("procedure.recusal." + column, id);
    }

    private Recusal read(ResultSet row, int number) throws SQLException {
        return new Recusal(
                new RecusalId(uuid(row, "recusal_id")),
                new CaseId(uuid(row, "case_id")),
                new AccountId(uuid(row, "officer_id")),
                row.getString("officer_text"),
                row.getBoolean("leader"),
                RecusalGround.valueOf(row.getString("ground")),
                personalData.decrypt(cell("reason", new RecusalId(uuid(row, "recusal_id"))), row.getBytes("reason")),
                new Recusal.Asked(
                        Recusal.By.valueOf(row.getString("asked_by")),
                        row.getString("label"),
                        new AccountId(uuid(row, "asked_account")),
                        row.getString("asked_name"),
                        time(row, "asked_at")),
                row.getObject("due_on", LocalDate.class),
                readDecision(row));
    }

    private Recusal.@Nullable Decision readDecision(ResultSet row) throws SQLException {
        Boolean granted = row.getObject("granted", Boolean.class);
        return granted == null
                ? null
                : new Recusal.Decision(
                        granted,
                        personalData.decrypt(
                                cell("decision", new RecusalId(uuid(row, "recusal_id"))), row.getBytes("decision")),
                        row.getObject("earlier_acts_stand", Boolean.class),
                        row.getString("decided_by"),
                        time(row, "decided_at"),
                        new DocumentId(uuid(row, "document_id")));
    }
}
