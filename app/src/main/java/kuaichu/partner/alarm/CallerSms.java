package kuaichu.partner.alarm;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import kuaichu.accident.AlarmTransfers.Alarm;
import kuaichu.accident.AlarmTransfers.CallerLink;
import kuaichu.accident.AlarmTransfers.Taken;
import kuaichu.notice.spi.SmsSender;
import kuaichu.platform.DurableCall;
import kuaichu.platform.DurableCalls;
import kuaichu.platform.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The link to the half-filled report for who called (报警人短信): worth nothing once it has expired. */
@Component
class CallerSms implements DurableCall<CallerSms.Link> {
    private static final Operation<Link> OPERATION = new Operation<>("alarm.caller-link", Link.class);

    private final DurableCalls calls;
    private final SmsSender sms;
    private final Texts texts;
    private final String address;
    private final Clock clock;

    /** The SMS to be sent; kept encrypted. */
    record Link(String phone, String text, String reference, Instant expiresAt) {}

    /** @param address where parties reach the platform */
    CallerSms(
            DurableCalls calls,
            SmsSender sms,
            Texts texts,
            @Value("${kuaichu.notice.base-url}") String address,
            Clock clock) {
        this.calls = calls;
        this.sms = sms;
        this.texts = texts;
        this.address = address;
        this.clock = clock;
    }

    /** Once an alarm: a repeated one brings no link. */
    void send(Alarm alarm, Taken taken) {
        CallerLink link = taken.link();
        if (link == null || alarm.callerPhone() == null) {
            return;
        }
        String text = texts.get(
                Locale.SIMPLIFIED_CHINESE,
                "notice.alarm-link",
                taken.accidentCase().caseNo(),
                address + link.path());
        calls.order(
                OPERATION,
                alarm.line() + "/" + alarm.alarmNo(),
                taken.accidentCase().id(),
                new Link(
                        alarm.callerPhone(),
                        text,
                        UuidCreator.getTimeOrderedEpoch().toString(),
                        link.expiresAt()));
    }

    @Override
    public Operation<Link> operation() {
        return OPERATION;
    }

    @Override
    public void call(Link link) {
        if (clock.instant().isBefore(link.expiresAt())) {
            sms.send(link.phone(), link.text(), link.reference());
        }
    }

    @Override
    public int mostTries() {
        return 8;
    }

    @Override
    public Duration firstPause() {
        return Duration.ofSeconds(2);
    }
}
