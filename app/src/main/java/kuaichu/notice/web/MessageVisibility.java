package kuaichu.notice.web;

import java.util.UUID;
import kuaichu.kernel.id.MessageId;
import kuaichu.notice.application.ReadInbox;
import kuaichu.platform.Actor;
import kuaichu.platform.web.Visibility;
import org.springframework.stereotype.Component;

/** Everybody sees the own messages only. */
@Component
class MessageVisibility implements Visibility {
    private final ReadInbox inbox;

    MessageVisibility(ReadInbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public String pathVariable() {
        return "messageId";
    }

    @Override
    public boolean isVisible(Actor actor, UUID id) {
        return inbox.isVisible(actor, new MessageId(id));
    }
}
