package kuaichu.accident.persistence;

import static kuaichu.accident.persistence.Columns.enumOf;
import static kuaichu.accident.persistence.Columns.time;

import java.util.Optional;
import java.util.UUID;
import kuaichu.access.PersonalData;
import kuaichu.accident.AlarmTransfers.Alarm;
import kuaichu.accident.AlarmTransfers.AlarmNote;
import kuaichu.accident.AlarmTransfers.Line;
import kuaichu.accident.domain.AlarmBook;
import kuaichu.kernel.id.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAlarmBook implements AlarmBook {
    private final JdbcClient jdbc;
    private final PersonalData personalData;

    JdbcAlarmBook(JdbcClient jdbc, PersonalData personalData) {
        this.jdbc = jdbc;
        this.personalData = personalData;
    }

    @Override
    public boolean insert(Alarm alarm) {
        return jdbc.sql("insert into accident.alarm (line, alarm_no, received_at, note) values (:line, :no, :at, :note)"
                                + " on conflict do nothing")
                        .param("line", alarm.line().name())
                        .param("no", alarm.alarmNo())
                        .param("at", time(alarm.receivedAt()))
                        .param(
                                "note",
                                alarm.note() == null ? null : personalData.encrypt(alarm.note()),
                                java.sql.Types.BINARY)
                        .update()
                == 1;
    }

    @Override
    public void assign(Alarm alarm, CaseId caseId) {
        jdbc.sql("update accident.alarm set case_id = ? where line = ? and alarm_no = ?")
                .params(caseId.value(), alarm.line().name(), alarm.alarmNo())
                .update();
    }

    @Override
    public CaseId requireCase(Alarm alarm) {
        return new CaseId(jdbc.sql("select case_id from accident.alarm where line = ? and alarm_no = ?")
                .params(alarm.line().name(), alarm.alarmNo())
                .query(UUID.class)
                .single());
    }

    @Override
    public Optional<AlarmNote> find(CaseId caseId) {
        return jdbc.sql("select line, alarm_no, received_at, note from accident.alarm where case_id = ?")
                .param(caseId.value())
                .query((row, number) -> {
                    byte[] note = row.getBytes("note");
                    return new AlarmNote(
                            enumOf(row, "line", Line.class),
                            row.getString("alarm_no"),
                            time(row, "received_at"),
                            note == null ? null : personalData.decrypt(note));
                })
                .optional();
    }
}
