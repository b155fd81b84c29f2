package kuaichu.procedure.persistence;

import static kuaichu.procedure.persistence.Columns.findTime;
import static kuaichu.procedure.persistence.Columns.texts;
import static kuaichu.procedure.persistence.Columns.time;
import static kuaichu.procedure.persistence.Columns.timeOrNull;
import static kuaichu.procedure.persistence.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kuaichu.access.PersonalData;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.DocumentId;
import kuaichu.kernel.id.ExaminationId;
import kuaichu.kernel.id.PartyId;
import kuaichu.platform.Cell;
import kuaichu.procedure.AccidentSeverity;
import kuaichu.procedure.domain.Examination;
import kuaichu.procedure.domain.Investigation;
import kuaichu.procedure.domain.ProcedureBook;
import kuaichu.procedure.domain.Questioning;
import kuaichu.procedure.domain.RightsTold;
import kuaichu.procedure.domain.SceneInvestigation;
import kuaichu.procedure.domain.Unidentified;
import kuaichu.procedure.domain.WrittenQuestioning;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcProcedureBook implements ProcedureBook {
    private final JdbcClient jdbc;
    private final PersonalData personalData;
    private final JsonMapper json;

    JdbcProcedureBook(JdbcClient jdbc, PersonalData personalData, JsonMapper json) {
        this.jdbc = jdbc;
        this.personalData = personalData;
        this.json = json;
    }

    @Override
    public void open(Investigation opened) {
        jdbc.sql("""
                        insert into procedure.investigation (case_id, severity, reasons, lead_id, lead_text, second_id, second_text,
                          opened_at, notice_id, hit_and_run, complex)
                        values (:case, :severity, :reasons, :lead, :leadText, :second, :secondText, :at, :notice, :fled, :complex)""")
                .param("case", opened.caseId().value())
                .param("severity", opened.severity().name())
                .param("reasons", opened.reasons().toArray(String[]::new))
                .param("lead", opened.lead().value())
                .param("leadText", opened.leadText())
                .param("second", opened.second().value())
                .param("secondText", opened.secondText())
                .param("at", time(opened.openedAt()))
                .param("notice", opened.noticeId().value())
                .param("fled", opened.hitAndRun())
                .param("complex", opened.complex())
                .update();
    }

    @Override
    public Optional<Investigation> find(CaseId caseId) {
        return jdbc.sql("select * from procedure.investigation where case_id = ?")
                .param(caseId.value())
                .query(JdbcProcedureBook::read)
                .optional();
    }

    @Override
    public void update(Investigation changed) {
        jdbc.sql("""
                        update procedure.investigation set found_at = :found, disclosed_at = :disclosed, lead_id = :lead,
                          lead_text = :leadText, second_id = :second, second_text = :secondText where case_id = :case""")
                .param("lead", changed.lead().value())
                .param("leadText", changed.leadText())
                .param("second", changed.second().value())
                .param("secondText", changed.secondText())
                .param("found", timeOrNull(changed.foundAt()))
                .param("disclosed", timeOrNull(changed.disclosedAt()))
                .param("case", changed.caseId().value())
                .update();
    }

    private static Investigation read(ResultSet row, int number) throws SQLException {
        return new Investigation(
                new CaseId(uuid(row, "case_id")),
                AccidentSeverity.valueOf(row.getString("severity")),
                texts(row, "reasons"),
                new AccountId(uuid(row, "lead_id")),
                row.getString("lead_text"),
                new AccountId(uuid(row, "second_id")),
                row.getString("second_text"),
                time(row, "opened_at"),
                new DocumentId(uuid(row, "notice_id")),
                row.getBoolean("hit_and_run"),
                findTime(row, "found_at"),
                row.getBoolean("complex"),
                findTime(row, "disclosed_at"));
    }

    @Override
    public void recordScene(SceneInvestigation scene) {
        jdbc.sql("""
                        insert into procedure.scene_investigation (case_id, arrived_at, ended_at, road_condition, findings, persons,
                          unsigned, evidence_ids, recorded_at)
                        values (:case, :arrived, :ended, :road, :findings, :persons, :unsigned, :evidence, :at)
                        on conflict (case_id) do update set arrived_at = excluded.arrived_at, ended_at = excluded.ended_at,
                          road_condition = excluded.road_condition, findings = excluded.findings, persons = excluded.persons,
                          unsigned = excluded.unsigned, evidence_ids = excluded.evidence_ids, recorded_at = excluded.recorded_at""")
                .param("case", scene.caseId().value())
                .param("arrived", time(scene.arrivedAt()))
                .param("ended", time(scene.endedAt()))
                .param("road", seal("scene_investigation.road_condition", scene.caseId(), scene.roadCondition()))
                .param("findings", seal("scene_investigation.findings", scene.caseId(), scene.findings()))
                .param("persons", seal("scene_investigation.persons", scene.caseId(), scene.persons()))
                .param("unsigned", seal("scene_investigation.unsigned", scene.caseId(), scene.unsigned()))
                .param("evidence", scene.evidenceIds().toArray(String[]::new))
                .param("at", time(scene.recordedAt()))
                .update();
    }

    @Override
    public Optional<SceneInvestigation> findScene(CaseId caseId) {
        return jdbc.sql("select * from procedure.scene_investigation where case_id = ?")
                .param(caseId.value())
                .query((row, number) -> new SceneInvestigation(
                        caseId,
                        time(row, "arrived_at"),
                        time(row, "ended_at"),
                        Objects.requireNonNull(unseal(row, "scene_investigation.road_condition", caseId)),
                        Objects.requireNonNull(unseal(row, "scene_investigation.findings", caseId)),
                        texts(row, "evidence_ids"),
                        unseal(row, "scene_investigation.persons", caseId),
                        unseal(row, "scene_investigation.unsigned", caseId),
                        time(row, "recorded_at")))
                .optional();
    }

    @Override
    public boolean recordRights(RightsTold told) {
        return jdbc.sql(
                                "insert into procedure.rights_told (case_id, party_id, label, told_at, refused_to_sign, document_id)"
                                        + " values (?, ?, ?, ?, ?, ?) on conflict do nothing")
                        .params(
                                told.caseId().value(),
                                told.partyId().value(),
                                told.label(),
                                time(told.toldAt()),
                                told.refusedToSign(),
                                told.documentId().value())
                        .update()
                == 1;
    }

    @Override
    public List<RightsTold> listRights(CaseId caseId) {
        return jdbc.sql("select * from procedure.rights_told where case_id = ? order by label")
                .param(caseId.value())
                .query((row, number) -> new RightsTold(
                        caseId,
                        new PartyId(uuid(row, "party_id")),
                        row.getString("label"),
                        time(row, "told_at"),
                        row.getBoolean("refused_to_sign"),
                        new DocumentId(uuid(row, "document_id"))))
                .list();
    }

    @Override
    public void write(WrittenQuestioning written) {
        jdbc.sql(
                        "insert into procedure.written_questioning (questioning_id, case_id, label, session, recorder, content)"
                                + " values (:id, :case, :label, :session, :recorder, :content)")
                .param("id", written.id())
                .param("case", written.caseId().value())
                .param("label", written.label())
                .param("session", written.session())
                .param("recorder", written.recorder())
                .param(
                        "content",
                        seal("written_questioning.content", written.id(), json.writeValueAsString(written.content())))
                .update();
    }

    @Override
    public List<WrittenQuestioning> listWritten(CaseId caseId) {
        return jdbc.sql("select * from procedure.written_questioning where case_id = ? order by questioning_id")
                .param(caseId.value())
                .query((row, number) -> new WrittenQuestioning(
                        uuid(row, "questioning_id"),
                        caseId,
                        row.getString("label"),
                        row.getInt("session"),
                        row.getString("recorder"),
                        json.readValue(
                                Objects.requireNonNull(
                                        unseal(row, "written_questioning.content", uuid(row, "questioning_id"))),
                                WrittenQuestioning.Content.class)))
                .list();
    }

    @Override
    public void removeWritten(UUID writtenId) {
        jdbc.sql("delete from procedure.written_questioning where questioning_id = ?")
                .param(writtenId)
                .update();
    }

    @Override
    public void recordQuestioning(Questioning questioning) {
        jdbc.sql(
                        "insert into procedure.questioning (document_id, case_id, label, session, started_at, ended_at, remote,"
                                + " refused_to_sign) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .param(questioning.documentId().value())
                .param(questioning.caseId().value())
                .param(questioning.label())
                .param(questioning.session())
                .param(time(questioning.startedAt()))
                .param(time(questioning.endedAt()))
                .param(questioning.remote())
                .param(questioning.refusedToSign())
                .update();
    }

    @Override
    public List<Questioning> listQuestionings(CaseId caseId) {
        return jdbc.sql("select * from procedure.questioning where case_id = ? order by started_at, document_id")
                .param(caseId.value())
                .query((row, number) -> new Questioning(
                        new DocumentId(uuid(row, "document_id")),
                        caseId,
                        row.getString("label"),
                        row.getInt("session"),
                        time(row, "started_at"),
                        time(row, "ended_at"),
                        row.getBoolean("remote"),
                        row.getBoolean("refused_to_sign")))
                .list();
    }

    @Override
    public void commission(Examination examination) {
        jdbc.sql(
                        "insert into procedure.examination (examination_id, case_id, subject, agency, commissioned_at, term_on)"
                                + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        examination.id().value(),
                        examination.caseId().value(),
                        examination.subject(),
                        examination.agency(),
                        time(examination.commissionedAt()),
                        examination.termOn())
                .update();
    }

    @Override
    public List<Examination> listExaminations(CaseId caseId) {
        return jdbc.sql("select * from procedure.examination where case_id = ? order by examination_id")
                .param(caseId.value())
                .query(this::readExamination)
                .list();
    }

    @Override
    public Optional<Examination> findExamination(ExaminationId examinationId) {
        return jdbc.sql("select * from procedure.examination where examination_id = ?")
                .param(examinationId.value())
                .query(this::readExamination)
                .optional();
    }

    private Examination readExamination(ResultSet row, int number) throws SQLException {
        return new Examination(
                new ExaminationId(uuid(row, "examination_id")),
                new CaseId(uuid(row, "case_id")),
                row.getString("subject"),
                row.getString("agency"),
                time(row, "commissioned_at"),
                row.getObject("term_on", LocalDate.class),
                unseal(row, "examination.conclusion", uuid(row, "examination_id")),
                findTime(row, "reported_at"),
                row.getObject("served_on", LocalDate.class));
    }

    @Override
    public void report(ExaminationId examinationId, String conclusion, Instant at) {
        jdbc.sql("update procedure.examination set conclusion = ?, reported_at = ? where examination_id = ?")
                .params(
                        personalData.encrypt(Cell.of("procedure.examination.conclusion", examinationId), conclusion),
                        time(at),
                        examinationId.value())
                .update();
    }

    @Override
    public void serve(ExaminationId examinationId, LocalDate on) {
        jdbc.sql("update procedure.examination set served_on = ? where examination_id = ?")
                .params(on, examinationId.value())
                .update();
    }

    @Override
    public void requestFast(CaseId caseId, PartyId partyId, AccountId by, Instant at) {
        jdbc.sql(
                        "insert into procedure.fast_request (case_id, party_id, requested_by, requested_at) values (?, ?, ?, ?)"
                                + " on conflict do nothing")
                .params(caseId.value(), partyId.value(), by.value(), time(at))
                .update();
    }

    @Override
    public List<PartyId> listFastRequests(CaseId caseId) {
        return jdbc.sql("select party_id from procedure.fast_request where case_id = ? order by requested_at")
                .param(caseId.value())
                .query((row, number) -> new PartyId(uuid(row, "party_id")))
                .list();
    }

    @Override
    public void requestUnsolved(CaseId caseId, PartyId partyId, AccountId by, Instant at) {
        jdbc.sql(
                        "insert into procedure.unsolved_request (case_id, party_id, requested_by, requested_at) values (?, ?, ?, ?)"
                                + " on conflict do nothing")
                .params(caseId.value(), partyId.value(), by.value(), time(at))
                .update();
    }

    @Override
    public List<PartyId> listUnsolvedRequests(CaseId caseId) {
        return jdbc.sql(
                        "select party_id from procedure.unsolved_request where case_id = ? order by requested_at, party_id")
                .param(caseId.value())
                .query((row, number) -> new PartyId(uuid(row, "party_id")))
                .list();
    }

    @Override
    public void noteUnidentified(Unidentified one) {
        jdbc.sql("insert into procedure.unidentified (case_id, party_id, label, document_id) values (?, ?, ?, ?)"
                        + " on conflict (case_id, party_id) do update set document_id = excluded.document_id")
                .params(
                        one.caseId().value(),
                        one.partyId().value(),
                        one.label(),
                        one.documentId().value())
                .update();
    }

    @Override
    public List<Unidentified> listUnidentified(CaseId caseId) {
        return jdbc.sql("select * from procedure.unidentified where case_id = ? order by label")
                .param(caseId.value())
                .query((row, number) -> {
                    UUID supplement = uuid(row, "supplement_id");
                    return new Unidentified(
                            caseId,
                            new PartyId(uuid(row, "party_id")),
                            row.getString("label"),
                            new DocumentId(uuid(row, "document_id")),
                            supplement == null ? null : new DocumentId(supplement));
                })
                .list();
    }

    @Override
    public void supplement(CaseId caseId, PartyId partyId, DocumentId supplementId) {
        jdbc.sql("update procedure.unidentified set supplement_id = ? where case_id = ? and party_id = ?")
                .params(supplementId.value(), caseId.value(), partyId.value())
                .update();
    }

    private byte @Nullable [] seal(String column, Object row, @Nullable String clear) {
        return clear == null ? null : personalData.encrypt(Cell.of("procedure." + column, row), clear);
    }

    private @Nullable String unseal(ResultSet row, String column, Object key) throws SQLException {
        byte[] sealed = row.getBytes(column.substring(column.indexOf('.') + 1));
        return sealed == null ? null : personalData.decrypt(Cell.of("procedure." + column, key), sealed);
    }
}
