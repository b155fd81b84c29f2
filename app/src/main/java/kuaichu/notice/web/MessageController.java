package kuaichu.notice.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kuaichu.kernel.id.MessageId;
import kuaichu.notice.application.MessageTexts;
import kuaichu.notice.application.ReadInbox;
import kuaichu.notice.domain.Message;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.platform.web.Cursor;
import kuaichu.platform.web.Page;
import kuaichu.platform.web.Permit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The inbox (收件箱). */
@RestController
@RequestMapping("/api/v1/messages")
class MessageController {
    private final ReadInbox inbox;
    private final MessageTexts texts;

    /** A message as shown. */
    record MessageView(
            UUID messageId,
            Instant at,
            String text,
            @Nullable UUID caseId,
            @Nullable Instant readAt) {}

    MessageController(ReadInbox inbox, MessageTexts texts) {
        this.inbox = inbox;
        this.texts = texts;
    }

    @GetMapping
    @Permit({Role.PARTY, Role.OFFICER, Role.LEADER, Role.CENTRE, Role.INSURER})
    Page<MessageView> list(
            Actor actor,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        int size = Cursor.limit(limit);
        @Nullable Cursor after = Cursor.parse(cursor, 1);
        @Nullable MessageId before = after == null
                ? null
                : new MessageId(UUID.fromString(after.keys().getFirst()));
        List<MessageView> found =
                inbox.list(actor, before, size + 1).stream().map(this::view).toList();
        boolean more = found.size() > size;
        List<MessageView> shown = more ? found.subList(0, size) : found;
        return new Page<>(shown, more ? Cursor.of(shown.getLast().messageId()).encode() : null);
    }

    @PostMapping("/{messageId}/read")
    @Permit({Role.PARTY, Role.OFFICER, Role.LEADER, Role.CENTRE, Role.INSURER})
    ResponseEntity<MessageView> read(Actor actor, @PathVariable UUID messageId) {
        return ResponseEntity.of(inbox.read(actor, new MessageId(messageId)).map(this::view));
    }

    private MessageView view(Message message) {
        return new MessageView(
                message.id().value(),
                message.at(),
                texts.inApp(message, LocaleContextHolder.getLocale()),
                message.caseId().value(),
                message.readAt());
    }
}
