package kuaichu.desk;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kuaichu.desk.Desk.Queue;
import kuaichu.platform.Texts;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the legal deadlines among a list of work are for (期限名称), in the reader's language. */
@Component
public class DeadlineTitles {
    private final LegalClockTable clocks;
    private final Texts texts;

    DeadlineTitles(LegalClockTable clocks, Texts texts) {
        this.clocks = clocks;
        this.texts = texts;
    }

    /** By the items' subjects, in one query; items of other queues are left out. */
    public Map<UUID, String> of(Collection<WorkItem> items) {
        List<UUID> ids = items.stream()
                .filter(item -> item.queue() == Queue.DEADLINE || item.queue() == Queue.DEADLINE_LEADER)
                .map(WorkItem::subjectId)
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : clocks.listById(ids).stream()
                        .collect(Collectors.toMap(
                                LegalClock::id,
                                deadline -> texts.get(LocaleContextHolder.getLocale(), "deadline." + deadline.kind())));
    }
}
