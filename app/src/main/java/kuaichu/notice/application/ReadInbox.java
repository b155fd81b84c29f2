package kuaichu.notice.application;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kuaichu.kernel.id.MessageId;
import kuaichu.notice.domain.Message;
import kuaichu.notice.domain.Messages;
import kuaichu.platform.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person's inbox (收件箱). */
@Component
public class ReadInbox {
    private final Messages messages;
    private final Clock clock;

    ReadInbox(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** Newest first. */
    public List<Message> list(Actor actor, @Nullable MessageId before, int limit) {
        return messages.listInbox(actor.requireAccount(), before, limit);
    }

    /** Marks it read; the first reading counts. */
    @Transactional
    public Optional<Message> read(Actor actor, MessageId id) {
        messages.markRead(id, clock.instant());
        return messages.find(id);
    }

    public boolean isVisible(Actor actor, MessageId id) {
        return messages.find(id)
                .map(message -> actor.accountId() != null && actor.accountId().equals(message.accountId()))
                .orElse(false);
    }
}
