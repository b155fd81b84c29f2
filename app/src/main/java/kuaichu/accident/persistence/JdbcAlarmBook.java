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
import org.jspecify.annotations.Nullable;
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
        return jdbc.sql("insert into accident.alarm (line, alarm_no, received_at, caller_involved, caller_phone, note)"
                                + " values (:line, :no, :at, :involved, :phone, :note)"
                                + " on conflict do nothing")
                        .param("line", alarm.line().name())
                        .param("no", alarm.alarmNo())
                        .param("at", time(alarm.receivedAt()))
                        .param("involved", alarm.callerInvolved())
                        .param("phone", sealed(alarm.callerPhone()), java.sql.Types.BINARY)
                        .param("note", sealed(alarm.note()), java.sql.Types.BINARY)
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
        return jdbc.sql(
                        "select line, alarm_no, received_at, caller_involved, caller_phone, note from accident.alarm where case_id = ?")
                .param(caseId.value())
                .query((row, number) -> new AlarmNote(
                        enumOf(row, "line", Line.class),
                        row.getString("alarm_no"),
                        time(row, "received_at"),
                        row.getBoolean("caller_involved"),
                        clear(row.getBytes("caller_phone")),
                        clear(row.getBytes("note"))))
                .optional();
    }

    private byte @Nullable [] sealed(@Nullable String clear) {
        return clear == null ? null : personalData.encrypt(clear);
    }

    private @Nullable String clear(byte @Nullable [] sealed) {
        return sealed == null ? null : personalData.decrypt(sealed);
    }
}
