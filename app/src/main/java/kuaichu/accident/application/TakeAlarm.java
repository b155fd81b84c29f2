package kuaichu.accident.application;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.AccidentFact;
import kuaichu.accident.AlarmTransfers;
import kuaichu.accident.Channel;
import kuaichu.accident.HandlingState;
import kuaichu.accident.domain.AlarmBook;
import kuaichu.accident.domain.InvitationBook.Invitation;
import kuaichu.accident.domain.PartyDetails;
import kuaichu.docket.Docket;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.platform.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Take over an alarm (接收转警): the case with what the caller said, a link for the caller, and work for the brigade until it is used. */
@Service
class TakeAlarm implements AlarmTransfers {
    private final ReportAccident reportAccident;
    private final AccidentCases accidentCases;
    private final AlarmBook alarms;
    private final InvitationCodes codes;
    private final OnsiteDispatch dispatch;
    private final AccidentSettings settings;
    private final Docket docket;
    private final Clock clock;

    TakeAlarm(
            ReportAccident reportAccident,
            AccidentCases accidentCases,
            AlarmBook alarms,
            InvitationCodes codes,
            OnsiteDispatch dispatch,
            AccidentSettings settings,
            Docket docket,
            Clock clock) {
        this.reportAccident = reportAccident;
        this.accidentCases = accidentCases;
        this.alarms = alarms;
        this.codes = codes;
        this.dispatch = dispatch;
        this.settings = settings;
        this.docket = docket;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Taken take(Alarm alarm) {
        if (!alarms.insert(alarm)) {
            return new Taken(accidentCases.require(alarms.requireCase(alarm)), true, null);
        }
        Actor system = callTaking(alarm.line());
        RecordedCase recorded = reportAccident.report(system, command(alarm));
        AccidentCase accidentCase = recorded.accidentCase();
        alarms.assign(alarm, accidentCase.id());
        CallerLink link = alarm.callerInvolved() && alarm.callerPhone() != null ? link(recorded) : null;
        docket.append(
                accidentCase.id(),
                system,
                new AccidentFact.AlarmTransferred(alarm.line(), alarm.alarmNo(), link != null));
        if (accidentCase.state() != HandlingState.DISPATCHED) {
            dispatch.openAlarm(accidentCase.id(), accidentCase.unitId(), clock.instant());
        }
        return new Taken(accidentCase, false, link);
    }

    @Override
    public Optional<AlarmNote> find(CaseId caseId) {
        return alarms.find(caseId);
    }

    private CallerLink link(RecordedCase recorded) {
        InvitationCodes.Made made = codes.link(
                new Invitation(
                        recorded.accidentCase().id(),
                        recorded.parties().getFirst().id()),
                settings.alarmLinkWithin());
        return new CallerLink("/p/join/" + made.code(), made.expiresAt());
    }

    private static ReportAccident.Command command(Alarm alarm) {
        List<PartyDetails> parties = new ArrayList<>();
        for (Vehicle vehicle : alarm.vehicles()) {
            String phone = parties.isEmpty() && alarm.callerInvolved() ? alarm.callerPhone() : null;
            parties.add(details(vehicle, phone));
        }
        return new ReportAccident.Command(
                named("alarm/" + alarm.line() + "/" + alarm.alarmNo()),
                Channel.CALL_110,
                alarm.receivedAt(),
                alarm.place(),
                alarm.roadType(),
                null,
                alarm.eligibility(),
                parties,
                List.of(),
                false);
    }

    private static PartyDetails details(Vehicle vehicle, @Nullable String phone) {
        return new PartyDetails(
                vehicle.kind(),
                null,
                phone,
                null,
                null,
                vehicle.plate(),
                vehicle.plateType(),
                null,
                null,
                null,
                List.of());
    }

    /** The line of calls itself: no person of ours, so no session and no rights. */
    private static Actor callTaking(Line line) {
        String name = line == Line.LINE_122 ? "122" : "110";
        return new Actor(new AccountId(named("line/" + line)), null, name, null, null, false);
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
