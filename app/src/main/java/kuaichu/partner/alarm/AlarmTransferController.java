package kuaichu.partner.alarm;

import java.time.Instant;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AlarmTransfers;
import kuaichu.accident.AlarmTransfers.Alarm;
import kuaichu.accident.AlarmTransfers.Taken;
import kuaichu.accident.HandlingState;
import kuaichu.org.Organisations;
import kuaichu.partner.PartnerSettings;
import kuaichu.partner.callback.Callbacks;
import kuaichu.partner.line.Signing;
import kuaichu.platform.web.Permit;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** An alarm is handed over (转警): answered with a receipt, the same one each time it is told. */
@RestController
class AlarmTransferController {
    private final Callbacks callbacks;
    private final AlarmTransfers alarms;
    private final AlarmReader reader;
    private final CallerSms sms;
    private final Organisations organisations;
    private final Signing signing;

    AlarmTransferController(
            Callbacks callbacks,
            AlarmTransfers alarms,
            AlarmReader reader,
            CallerSms sms,
            Organisations organisations,
            PartnerSettings settings) {
        this.callbacks = callbacks;
        this.alarms = alarms;
        this.reader = reader;
        this.sms = sms;
        this.organisations = organisations;
        this.signing = new Signing(settings.secretOf(settings.alarm()));
    }

    /**
     * The receipt (转警回执).
     *
     * @param callerInvited whether an SMS with the link of the report is on its way to the caller
     */
    record AlarmReceipt(
            String alarmNo,
            String caseNo,
            HandlingState state,
            String unitCode,
            String unitName,
            Instant takenAt,
            boolean repeated,
            boolean callerInvited) {}

    @PostMapping("/api/v1/partner/alarm/transfers")
    @Permit(everyone = true)
    AlarmReceipt take(@RequestHeader HttpHeaders headers, @RequestBody byte[] body) {
        Alarm alarm = reader.read(callbacks.take("alarm", signing, headers, body, AlarmReader.Transfer.class));
        Taken taken = alarms.take(alarm);
        sms.send(alarm, taken);
        AccidentCase accidentCase = taken.accidentCase();
        Organisations.PoliceUnit unit = organisations.getUnit(accidentCase.unitId());
        return new AlarmReceipt(
                alarm.alarmNo(),
                accidentCase.caseNo(),
                accidentCase.state(),
                unit.code(),
                unit.name(),
                accidentCase.times().reportedAt(),
                taken.repeated(),
                alarm.callerInvolved() && alarm.callerPhone() != null);
    }
}
