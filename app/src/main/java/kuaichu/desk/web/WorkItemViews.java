package kuaichu.desk.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kuaichu.desk.CaseLabels;
import kuaichu.desk.CaseLabels.CaseLabel;
import kuaichu.desk.DeadlineTitles;
import kuaichu.desk.Desk;
import kuaichu.desk.WorkItem;
import kuaichu.kernel.id.CaseId;
import kuaichu.platform.Actor;
import kuaichu.platform.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Makes the views of work items: labels of their cases in one query, words in the reader's language. */
@Component
class WorkItemViews {
    private static final CaseLabel UNKNOWN = new CaseLabel("", "", List.of());

    private final ObjectProvider<CaseLabels> labels;
    private final DeadlineTitles deadlines;
    private final Clock clock;
    private final Texts texts;

    WorkItemViews(ObjectProvider<CaseLabels> labels, DeadlineTitles deadlines, Clock clock, Texts texts) {
        this.labels = labels;
        this.deadlines = deadlines;
        this.clock = clock;
        this.texts = texts;
    }

    WorkItemView of(WorkItem item, Actor actor) {
        return of(List.of(item), actor).getFirst();
    }

    List<WorkItemView> of(List<WorkItem> items, Actor actor) {
        List<CaseId> cases = items.stream().map(WorkItem::caseId).distinct().toList();
        CaseLabels source = labels.getIfAvailable();
        Map<CaseId, CaseLabel> known = source == null || cases.isEmpty() ? Map.of() : source.describe(cases);
        Map<UUID, String> titles = deadlines.of(items);
        Instant now = clock.instant();
        return items.stream()
                .map(item -> view(item, label(item, known), titles.getOrDefault(item.subjectId(), ""), actor, now))
                .toList();
    }

    /** Who reads a second time is not told whose case it is. */
    private static CaseLabel label(WorkItem item, Map<CaseId, CaseLabel> known) {
        return item.queue() == Desk.Queue.SECOND_READING ? UNKNOWN : known.getOrDefault(item.caseId(), UNKNOWN);
    }

    private WorkItemView view(WorkItem item, CaseLabel label, String title, Actor actor, Instant now) {
        return new WorkItemView(
                item.id().value(),
                item.queue(),
                item.caseId().value(),
                label.caseNo(),
                label.channel(),
                texts.get(LocaleContextHolder.getLocale(), "desk.subject." + item.queue(), title),
                item.priority(),
                item.state(),
                item.createdAt(),
                item.dueAt(),
                item.isLive() && now.isAfter(item.dueAt()),
                item.claimedByText(),
                actor.accountId() != null && actor.accountId().equals(item.claimedBy()),
                label.plates(),
                item.queue() == Desk.Queue.CLAIM ? item.subjectId() : null,
                item.queue() == Desk.Queue.SECOND_READING ? item.subjectId() : null);
    }
}
