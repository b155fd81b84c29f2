package kuaichu.accident.web;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import kuaichu.access.PersonalData;
import kuaichu.accident.AlarmTransfers;
import kuaichu.accident.AlarmTransfers.AlarmNote;
import kuaichu.accident.FieldChecks;
import kuaichu.accident.domain.Masks;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.platform.PlatformProblem;
import kuaichu.platform.Role;
import kuaichu.platform.web.Permit;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The call a case began with (接警单). */
@RestController
@RequestMapping("/api/v1/cases/{caseId}/alarm")
class AlarmController {
    private final AlarmTransfers alarms;
    private final PersonalData personalData;

    AlarmController(AlarmTransfers alarms, PersonalData personalData) {
        this.alarms = alarms;
        this.personalData = personalData;
    }

    /** @param callerPhone masked unless read in full with a reason, null when the number was withheld */
    record AlarmView(
            AlarmTransfers.Line line,
            String alarmNo,
            Instant receivedAt,
            boolean callerInvolved,
            @Nullable String callerPhone,
            @Nullable String note) {}

    @Permit({Role.OFFICER, Role.LEADER, Role.CENTRE})
    @GetMapping
    AlarmView readAlarm(Actor actor, @PathVariable UUID caseId) {
        AlarmNote alarm = require(caseId);
        return view(alarm, Masks.phone(alarm.callerPhone()));
    }

    /** To call back; the look is kept with its reason. */
    @Permit(Role.OFFICER)
    @GetMapping("/full")
    AlarmView readFullAlarm(Actor actor, @PathVariable UUID caseId, @RequestParam @Nullable String reason) {
        FieldChecks checks = new FieldChecks();
        checks.require("reason", reason);
        checks.throwIfAny();
        AlarmNote alarm = require(caseId);
        personalData.recordFullView(actor, new CaseId(caseId), "caller", Objects.requireNonNull(reason));
        return view(alarm, alarm.callerPhone());
    }

    private AlarmNote require(UUID caseId) {
        return alarms.find(new CaseId(caseId)).orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND));
    }

    private static AlarmView view(AlarmNote alarm, @Nullable String callerPhone) {
        return new AlarmView(
                alarm.line(), alarm.alarmNo(), alarm.receivedAt(), alarm.callerInvolved(), callerPhone, alarm.note());
    }
}
