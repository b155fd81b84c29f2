package kuaichu.notice.application;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import kuaichu.access.PersonalData;
import kuaichu.docket.Docket;
import kuaichu.kernel.id.MessageId;
import kuaichu.notice.NoticeFact.SmsFailed;
import kuaichu.notice.NoticeFact.SmsSent;
import kuaichu.notice.domain.Message;
import kuaichu.notice.domain.Messages;
import kuaichu.notice.spi.SmsSender;
import kuaichu.platform.Actor;
import kuaichu.platform.DurableCall;
import kuaichu.platform.RetryingTransaction;
import org.springframework.stereotype.Component;

/** Sends the SMS of a message (发送短信) and says in the docket that it left, or that it never will. */
@Component
public class SendSms implements DurableCall<SendSms.Sms> {
    public static final Operation<Sms> OPERATION = new Operation<>("notice.send-sms", Sms.class);

    private final Messages messages;
    private final MessageTexts texts;
    private final SmsSender sender;
    private final PersonalData personalData;
    private final Docket docket;
    private final RetryingTransaction transaction;
    private final Clock clock;

    /** Which message. */
    public record Sms(UUID messageId) {}

    SendSms(
            Messages messages,
            MessageTexts texts,
            SmsSender sender,
            PersonalData personalData,
            Docket docket,
            RetryingTransaction transaction,
            Clock clock) {
        this.messages = messages;
        this.texts = texts;
        this.sender = sender;
        this.personalData = personalData;
        this.docket = docket;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public Operation<Sms> operation() {
        return OPERATION;
    }

    @Override
    public void call(Sms sms) {
        MessageId id = new MessageId(sms.messageId());
        Optional<byte[]> phone = messages.findPhoneToCall(id);
        if (phone.isEmpty()) {
            return;
        }
        Message message = messages.find(id).orElseThrow();
        String gatewayNo =
                sender.send(personalData.decrypt(Messages.phoneOf(id), phone.get()), texts.sms(message), id.toString());
        transaction.run(() -> {
            if (messages.markSent(id, gatewayNo, clock.instant())) {
                docket.append(message.caseId(), Actor.SYSTEM, new SmsSent(message.partyLabel(), message.template()));
            }
        });
    }

    @Override
    public void giveUp(Sms sms) {
        MessageId id = new MessageId(sms.messageId());
        messages.find(id).ifPresent(message -> {
            if (messages.markEnded(id, Message.SmsState.FAILED, "no answer", clock.instant())) {
                docket.append(
                        message.caseId(),
                        Actor.SYSTEM,
                        new SmsFailed(message.partyLabel(), message.template(), "no answer"));
            }
        });
    }
}
