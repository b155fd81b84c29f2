package kuaichu.desk;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.WorkItemId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The desk on PostgreSQL. */
@Component
class JdbcDesk implements Desk {
    private final WorkItemTable items;
    private final Clock clock;

    JdbcDesk(WorkItemTable items, Clock clock) {
        this.items = items;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public WorkItemId open(NewWorkItem item) {
        WorkItemId id = WorkItemId.next();
        if (items.insert(id, item, clock.instant())) {
            return id;
        }
        return items.findLive(item.caseId(), item.queue(), item.subjectId())
                .orElseThrow(() -> new IllegalStateException("the item that kept this one from being opened is gone"))
                .id();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void complete(CaseId caseId, Queue queue, UUID subjectId, Actor actor) {
        items.end(caseId, queue, subjectId, WorkItem.State.DONE, actor.accountId(), clock.instant());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void cancel(CaseId caseId, Queue queue, UUID subjectId) {
        items.end(caseId, queue, subjectId, WorkItem.State.CANCELLED, null, clock.instant());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void requireClaimedBy(CaseId caseId, Queue queue, UUID subjectId, Actor actor) {
        AccountId account = actor.requireAccount();
        boolean held = items.lockLive(caseId, queue, subjectId)
                .map(item -> account.equals(item.claimedBy()))
                .orElse(false);
        if (!held) {
            throw Problem.of(DeskProblem.NOT_CLAIMED);
        }
    }

    @Override
    public Optional<AccountId> findHolder(CaseId caseId, Queue queue, UUID subjectId) {
        return items.findLive(caseId, queue, subjectId).flatMap(item -> Optional.ofNullable(item.claimedBy()));
    }

    @Override
    public List<Holder> listHolders(CaseId caseId) {
        return items.listHolders(caseId);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void bar(CaseId caseId, AccountId account) {
        items.bar(caseId, account, clock.instant());
    }

    @Override
    public Optional<Promise> findPromise(CaseId caseId) {
        return Optional.ofNullable(findPromises(List.of(caseId)).get(caseId));
    }

    @Override
    public Map<CaseId, Promise> findPromises(Collection<CaseId> caseIds) {
        return caseIds.isEmpty()
                ? Map.of()
                : items.listMostUrgent(caseIds).stream()
                        .collect(Collectors.toMap(
                                WorkItem::caseId,
                                item -> new Promise(item.queue(), item.dueAt(), item.claimedByText())));
    }
}
