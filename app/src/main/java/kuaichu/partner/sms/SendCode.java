package kuaichu.partner.sms;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import kuaichu.access.spi.CodeSender;
import kuaichu.notice.spi.SmsSender;
import kuaichu.platform.DurableCall;
import kuaichu.platform.DurableCalls;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sign-in codes by SMS (验证码短信): ordered at once, sent right after; worth nothing once the code has expired. */
@Component
class SendCode implements CodeSender, DurableCall<SendCode.Code> {
    private static final Operation<Code> OPERATION = new Operation<>("access.send-code", Code.class);
    private static final Duration VALID = Duration.ofMinutes(5);

    private final DurableCalls calls;
    private final SmsSender sms;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /** The SMS to be sent; kept encrypted. */
    record Code(String phone, String text, String reference, Instant expiresAt) {}

    SendCode(DurableCalls calls, SmsSender sms, TransactionTemplate transaction, Clock clock) {
        this.calls = calls;
        this.sms = sms;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void send(String phone, String code) {
        String reference = UuidCreator.getTimeOrderedEpoch().toString();
        Code message = new Code(phone, text(code), reference, clock.instant().plus(VALID));
        transaction.executeWithoutResult(status -> calls.order(OPERATION, reference, null, message));
    }

    private static String text(String code) {
        boolean english = Locale.ENGLISH
                .getLanguage()
                .equals(LocaleContextHolder.getLocale().getLanguage());
        return english
                ? "[Kuaichu] Your verification code is " + code
                        + ". It is valid for 5 minutes. Never tell it to anybody."
                : "【快处】您的验证码是 " + code + "，5 分钟内有效。请勿告诉他人。";
    }

    @Override
    public Operation<Code> operation() {
        return OPERATION;
    }

    @Override
    public void call(Code code) {
        if (clock.instant().isBefore(code.expiresAt())) {
            sms.send(code.phone(), code.text(), code.reference());
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
