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
import kuaichu.platform.Cell;
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
                        .param(
                                "phone",
                                sealed("caller_phone", alarm.line(), alarm.alarmNo(), alarm.callerPhone()),
                                java.sql.Types.BINARY)
                        .param(
                                "note",
                                sealed("note", alarm.line(), alarm.alarmNo(), alarm.note()),
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
        return jdbc.sql(
                        "select line, alarm_no, received_at, caller_involved, caller_phone, note from accident.alarm where case_id = ?")
                .param(caseId.value())
                .query((row, number) -> {
                    Line line = enumOf(row, "line", Line.class);
                    String alarmNo = row.getString("alarm_no");
                    return new AlarmNote(
                            line,
                            alarmNo,
                            time(row, "received_at"),
                            row.getBoolean("caller_involved"),
                            clear("caller_phone", line, alarmNo, row.getBytes("caller_phone")),
                            clear("note", line, alarmNo, row.getBytes("note")));
                })
                .optional();
    }

    private byte @Nullable [] sealed(String column, Line line, String alarmNo, @Nullable String clear) {
        return clear == null ? null : personalData.encrypt(cell(column, line, alarmNo), clear);
    }

    private @Nullable String clear(String column, Line line, String alarmNo, byte @Nullable [] sealed) {
        return sealed == null ? null : personalData.decrypt(cell(column, line, alarmNo), sealed);
    }

    private static Cell cell(String column, Line line, String alarmNo) {
        return Cell.of("accident.alarm." + column, line, alarmNo);
    }
}
