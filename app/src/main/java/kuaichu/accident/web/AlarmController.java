package kuaichu.accident.web;

import java.time.Instant;
import java.util.UUID;
import kuaichu.accident.AlarmTransfers;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.platform.PlatformProblem;
import kuaichu.platform.Role;
import kuaichu.platform.web.Permit;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The call a case began with (接警单). */
@RestController
class AlarmController {
    private final AlarmTransfers alarms;

    AlarmController(AlarmTransfers alarms) {
        this.alarms = alarms;
    }

    record AlarmView(
            AlarmTransfers.Line line,
            String alarmNo,
            Instant receivedAt,
            @Nullable String note) {}

    @Permit({Role.OFFICER, Role.LEADER, Role.CENTRE})
    @GetMapping("/api/v1/cases/{caseId}/alarm")
    AlarmView read(Actor actor, @PathVariable UUID caseId) {
        return alarms.find(new CaseId(caseId))
                .map(alarm -> new AlarmView(alarm.line(), alarm.alarmNo(), alarm.receivedAt(), alarm.note()))
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND));
    }
}
