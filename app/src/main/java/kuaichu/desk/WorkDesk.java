package kuaichu.desk;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kuaichu.access.CaseScope;
import kuaichu.kernel.id.WorkItemId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a person does at the desk (工作台操作): see the work in reach, take the next, take one, give it back. */
@Component
public class WorkDesk {
    private static final List<String> LIVE = List.of("OPEN", "CLAIMED");

    private final WorkItemTable items;
    private final CaseScope scope;
    private final Clock clock;

    WorkDesk(WorkItemTable items, CaseScope scope, Clock clock) {
        this.items = items;
        this.scope = scope;
        this.clock = clock;
    }

    /**
     * Most urgent first.
     *
     * @param queue null for every queue in reach
     * @param state null for the live ones
     */
    public Page<WorkItem> list(
            Actor actor,
            Desk.@Nullable Queue queue,
            WorkItem.@Nullable State state,
            @Nullable String cursor,
            int limit) {
        WorkScope mine = WorkScope.of(actor, scope).only(queue);
        List<String> states = state == null ? LIVE : List.of(state.name());
        WorkItemCursor after = WorkItemCursor.parse(cursor);
        List<WorkItem> found = items.list(mine, states, after, limit + 1);
        boolean more = found.size() > limit;
        List<WorkItem> shown = more ? found.subList(0, limit) : found;
        return new Page<>(shown, more ? WorkItemCursor.after(shown.getLast()).text() : null);
    }

    /**
     * Locks the most urgent free item for the actor.
     *
     * @return empty when nothing waits
     * @throws Problem {@code desk.wrong-queue} for a queue of another role
     */
    @Transactional
    public Optional<WorkItem> claimNext(Actor actor, Desk.@Nullable Queue queue) {
        Set<Desk.Queue> own = WorkScope.workedBy(actor.role());
        if (queue != null && !own.contains(queue)) {
            throw Problem.of(DeskProblem.WRONG_QUEUE);
        }
        WorkScope work = WorkScope.of(actor, scope).workable(actor.role()).only(queue);
        return items.claimNext(work, actor, clock.instant());
    }

    /**
     * Locks this item for the actor; without effect when the actor holds it already.
     *
     * @throws Problem {@code desk.claimed-by-other}, {@code desk.ended}, {@code desk.barred} or {@code desk.wrong-queue}
     */
    @Transactional
    public WorkItem claim(Actor actor, WorkItemId id) {
        WorkScope seen = WorkScope.of(actor, scope);
        Optional<WorkItem> claimed = items.claim(id, seen.workable(actor.role()), actor, clock.instant());
        if (claimed.isPresent()) {
            return claimed.get();
        }
        WorkItem item = require(actor, id);
        if (!WorkScope.workedBy(actor.role()).contains(item.queue())) {
            throw Problem.of(DeskProblem.WRONG_QUEUE);
        }
        requireLive(item);
        if (items.isBarred(item.caseId(), actor.requireAccount())) {
            throw Problem.of(DeskProblem.BARRED);
        }
        return requireOwn(actor, item);
    }

    /**
     * Gives the lock back; the centre may also take it from somebody else.
     *
     * @throws Problem {@code desk.claimed-by-other} or {@code desk.ended}
     */
    @Transactional
    public WorkItem release(Actor actor, WorkItemId id) {
        WorkItem item = requireLive(require(actor, id));
        if (item.state() == WorkItem.State.OPEN) {
            return item;
        }
        if (!actor.is(Role.CENTRE)) {
            requireOwn(actor, item);
        }
        return items.release(id).orElse(item);
    }

    /** Whether the item is in the actor's reach. */
    public boolean isVisible(Actor actor, WorkItemId id) {
        return items.find(id, WorkScope.of(actor, scope)).isPresent();
    }

    private WorkItem require(Actor actor, WorkItemId id) {
        return items.find(id, WorkScope.of(actor, scope)).orElseThrow(() -> Problem.of(DeskProblem.ENDED));
    }

    private static WorkItem requireLive(WorkItem item) {
        if (!item.isLive()) {
            throw Problem.of(DeskProblem.ENDED);
        }
        return item;
    }

    private static WorkItem requireOwn(Actor actor, WorkItem item) {
        if (!actor.requireAccount().equals(item.claimedBy())) {
            throw Problem.of(DeskProblem.CLAIMED_BY_OTHER, item.claimedByText() == null ? "" : item.claimedByText());
        }
        return item;
    }
}
