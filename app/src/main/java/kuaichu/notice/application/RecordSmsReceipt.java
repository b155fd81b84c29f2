package kuaichu.notice.application;

import java.time.Clock;
import java.util.UUID;
import kuaichu.docket.Docket;
import kuaichu.kernel.id.MessageId;
import kuaichu.notice.NoticeFact.SmsFailed;
import kuaichu.notice.SmsReceipts;
import kuaichu.notice.domain.Message;
import kuaichu.notice.domain.Messages;
import kuaichu.platform.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the gateway says of a delivery (短信回执); that one did not arrive is said in the docket too. */
@Component
class RecordSmsReceipt implements SmsReceipts {
    private final Messages messages;
    private final Docket docket;
    private final Clock clock;

    RecordSmsReceipt(Messages messages, Docket docket, Clock clock) {
        this.messages = messages;
        this.docket = docket;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void report(UUID messageId, boolean delivered, @Nullable String reason) {
        MessageId id = new MessageId(messageId);
        messages.find(id).ifPresent(message -> {
            Message.SmsState outcome = delivered ? Message.SmsState.DELIVERED : Message.SmsState.FAILED;
            if (messages.markEnded(id, outcome, reason, clock.instant()) && !delivered) {
                String why = reason == null ? "" : reason;
                docket.append(
                        message.caseId(), Actor.SYSTEM, new SmsFailed(message.partyLabel(), message.template(), why));
            }
        });
    }
}
