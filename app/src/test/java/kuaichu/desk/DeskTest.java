package kuaichu.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kuaichu.PlatformTest;
import kuaichu.desk.Desk.NewWorkItem;
import kuaichu.desk.Desk.Queue;
import kuaichu.docket.Docket;
import kuaichu.docket.Entry;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.InsurerId;
import kuaichu.kernel.id.UnitId;
import kuaichu.kernel.id.WorkItemId;
import kuaichu.kernel.problem.Problem;
import kuaichu.org.Organisations;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.platform.web.Page;
import kuaichu.testkit.SettableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** FEATURE: work waits in queues, is taken by one person at a time, and a broken promise is seen. */
@PlatformTest
class DeskTest {
    private final Desk desk;
    private final WorkDesk people;
    private final EscalateBrokenPromises promises;
    private final Docket docket;
    private final Organisations organisations;
    private final TransactionTemplate transaction;
    private final SettableClock clock;

    DeskTest(
            Desk desk,
            WorkDesk people,
            EscalateBrokenPromises promises,
            Docket docket,
            Organisations organisations,
            TransactionTemplate transaction,
            SettableClock clock) {
        this.desk = desk;
        this.people = people;
        this.promises = promises;
        this.docket = docket;
        this.organisations = organisations;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Test
    void openingTheSameWorkTwiceIsOneItem() {
        CaseId caseId = CaseId.next();
        WorkItemId first = open(item(caseId, someInsurer(), 0, Duration.ofHours(1)));

        assertThat(open(item(caseId, someInsurer(), 9, Duration.ofHours(2)))).isEqualTo(first);
    }

    @Test
    void theMostUrgentItemIsTakenFirst() {
        InsurerId insurer = InsurerId.next();
        open(item(CaseId.next(), insurer, 0, Duration.ofMinutes(5)));
        WorkItemId soon = open(item(CaseId.next(), insurer, 5, Duration.ofMinutes(30)));
        WorkItemId later = open(item(CaseId.next(), insurer, 5, Duration.ofMinutes(60)));

        assertThat(claimNext(clerk(insurer, "甲"))).contains(soon);
        assertThat(claimNext(clerk(insurer, "乙"))).contains(later);
    }

    @Test
    void manyPeopleAtOnceNeverGetTheSameItem() throws Exception {
        InsurerId insurer = InsurerId.next();
        for (int i = 0; i < 60; i++) {
            open(item(CaseId.next(), insurer, i % 3, Duration.ofHours(1)));
        }
        List<WorkItemId> taken = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Callable<List<WorkItemId>>> clerks = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                Actor clerk = clerk(insurer, "clerk " + i);
                clerks.add(() -> takeAll(clerk));
            }
            for (Future<List<WorkItemId>> one : threads.invokeAll(clerks)) {
                taken.addAll(one.get());
            }
        }

        assertThat(taken).hasSize(60).doesNotHaveDuplicates();
    }

    @Test
    void aTakenItemNamesItsHolderAndIsClosedToOthers() {
        InsurerId insurer = InsurerId.next();
        WorkItemId id = open(item(CaseId.next(), insurer, 0, Duration.ofHours(1)));
        Actor zhao = clerk(insurer, "赵定损");
        people.claim(zhao, id);

        assertThat(people.claim(zhao, id).claimedByText()).isEqualTo("赵定损");
        assertThatThrownBy(() -> people.claim(clerk(insurer, "孙理赔"), id))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.problemCode()).isEqualTo(DeskProblem.CLAIMED_BY_OTHER);
                    assertThat(problem.arguments()).containsExactly("赵定损");
                });
        assertThat(people.release(zhao, id).state()).isEqualTo(WorkItem.State.OPEN);
        assertThat(people.claim(clerk(insurer, "孙理赔"), id).claimedByText()).isEqualTo("孙理赔");
    }

    @Test
    void onlyTheHolderOfTheLockMayDecide() {
        InsurerId insurer = InsurerId.next();
        CaseId caseId = CaseId.next();
        WorkItemId id = open(item(caseId, insurer, 0, Duration.ofHours(1)));
        Actor holder = clerk(insurer, "赵定损");
        people.claim(holder, id);

        transaction.executeWithoutResult(status -> desk.requireClaimedBy(caseId, Queue.CLAIM, caseId.value(), holder));
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> desk.requireClaimedBy(caseId, Queue.CLAIM, caseId.value(), clerk(insurer, "孙理赔"))))
                .isInstanceOfSatisfying(
                        Problem.class, it -> assertThat(it.problemCode()).isEqualTo(DeskProblem.NOT_CLAIMED));
    }

    @Test
    void doneWorkLeavesTheListAndMayBeOpenedAnew() {
        InsurerId insurer = InsurerId.next();
        CaseId caseId = CaseId.next();
        Actor clerk = clerk(insurer, "赵定损");
        WorkItemId first = open(item(caseId, insurer, 0, Duration.ofHours(1)));
        transaction.executeWithoutResult(status -> desk.complete(caseId, Queue.CLAIM, caseId.value(), clerk));

        assertThat(list(clerk, null)).isEmpty();
        assertThat(list(clerk, WorkItem.State.DONE)).containsExactly(first);
        assertThat(open(item(caseId, insurer, 0, Duration.ofHours(1)))).isNotEqualTo(first);
    }

    @Test
    void everyPageFollowsTheOneBefore() {
        InsurerId insurer = InsurerId.next();
        for (int i = 0; i < 23; i++) {
            open(item(CaseId.next(), insurer, i % 4, Duration.ofMinutes(10 + i % 5)));
        }
        Actor clerk = clerk(insurer, "赵定损");
        List<WorkItemId> seen = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            Page<WorkItem> page = people.list(clerk, null, null, cursor, 5);
            page.items().forEach(it -> seen.add(it.id()));
            cursor = page.nextCursor();
        } while (cursor != null);

        assertThat(seen).hasSize(23).doesNotHaveDuplicates();
        assertThat(people.list(clerk, null, null, null, 100).items().stream().map(WorkItem::id))
                .containsExactlyElementsOf(seen);
    }

    @Test
    void anOfficerSeesTheOwnUnitsWorkOnlyAndNotTheCentresQueue() {
        List<UnitId> city = organisations.listWithDescendants(cityUnit());
        UnitId brigade = organisations.defaultBrigade().id();
        UnitId other = city.stream()
                .filter(unit -> !organisations.listWithDescendants(brigade).contains(unit) && !unit.equals(cityUnit()))
                .findFirst()
                .orElseThrow();
        WorkItemId own = open(police(Queue.DETERMINATION, brigade));
        WorkItemId foreign = open(police(Queue.DETERMINATION, other));
        WorkItemId approval = open(police(Queue.CLOSURE_APPROVAL, brigade));
        Actor officer = staff(Role.OFFICER, brigade);
        Actor centre = staff(Role.CENTRE, cityUnit());

        assertThat(people.isVisible(officer, own)).isTrue();
        assertThat(people.isVisible(officer, foreign)).isFalse();
        assertThat(people.isVisible(officer, approval)).isFalse();
        assertThat(people.isVisible(centre, own)).isTrue();
        assertThat(people.isVisible(centre, foreign)).isTrue();
        assertThat(people.claim(centre, approval).state()).isEqualTo(WorkItem.State.CLAIMED);
        assertThatThrownBy(() -> people.claim(centre, own))
                .isInstanceOfSatisfying(
                        Problem.class, it -> assertThat(it.problemCode()).isEqualTo(DeskProblem.WRONG_QUEUE));
        assertThatThrownBy(() -> people.claimNext(officer, Queue.CLAIM)).isInstanceOf(Problem.class);
    }

    @Test
    void aBrokenPromiseIsEscalatedOnceInTheDocket() {
        CaseId caseId = CaseId.next();
        WorkItemId id = open(item(caseId, someInsurer(), 0, Duration.ofMinutes(10)));
        assertThat(desk.findPromise(caseId)).isPresent();
        Instant before = clock.instant();
        try {
            clock.advance(Duration.ofMinutes(11));
            promises.escalate();
            promises.escalate();
        } finally {
            clock.set(before);
        }

        assertThat(docket.listEntries(caseId)).extracting(Entry::kind).containsExactly("desk.escalated");
        assertThat(docket.listEntries(caseId)
                        .getFirst()
                        .body()
                        .path("workItemId")
                        .asString(""))
                .isEqualTo(id.toString());
    }

    @Test
    void whoLetsTwoThreadsEscalateGetsOneEntryToo() throws Exception {
        Set<CaseId> cases = new HashSet<>();
        for (int i = 0; i < 10; i++) {
            CaseId caseId = CaseId.next();
            cases.add(caseId);
            open(item(caseId, someInsurer(), 0, Duration.ofMinutes(-1)));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<?>> both = List.of(threads.submit(promises::escalate), threads.submit(promises::escalate));
            for (Future<?> one : both) {
                one.get();
            }
        }
        promises.escalate();

        assertThat(cases)
                .allSatisfy(caseId -> assertThat(docket.listEntries(caseId)).hasSize(1));
    }

    private WorkItemId open(NewWorkItem item) {
        return java.util.Objects.requireNonNull(transaction.execute(status -> desk.open(item)));
    }

    private Optional<WorkItemId> claimNext(Actor actor) {
        return people.claimNext(actor, null).map(WorkItem::id);
    }

    private List<WorkItemId> takeAll(Actor clerk) {
        List<WorkItemId> taken = new ArrayList<>();
        for (Optional<WorkItemId> next = claimNext(clerk); next.isPresent(); next = claimNext(clerk)) {
            taken.add(next.get());
        }
        return taken;
    }

    private List<WorkItemId> list(Actor actor, WorkItem.@Nullable State state) {
        return people.list(actor, null, state, null, 20).items().stream()
                .map(WorkItem::id)
                .toList();
    }

    private NewWorkItem item(CaseId caseId, InsurerId insurer, int priority, Duration due) {
        return new NewWorkItem(
                caseId,
                Queue.CLAIM,
                caseId.value(),
                null,
                insurer,
                priority,
                clock.instant().plus(due));
    }

    private NewWorkItem police(Queue queue, UnitId unit) {
        CaseId caseId = CaseId.next();
        return new NewWorkItem(
                caseId, queue, caseId.value(), unit, null, 0, clock.instant().plus(Duration.ofHours(1)));
    }

    private UnitId cityUnit() {
        return java.util.Objects.requireNonNull(organisations.defaultBrigade().parentId());
    }

    private static InsurerId someInsurer() {
        return InsurerId.next();
    }

    private static Actor clerk(InsurerId insurer, String name) {
        return new Actor(AccountId.next(), Role.INSURER, name, null, insurer, true);
    }

    private static Actor staff(Role role, UnitId unit) {
        return new Actor(AccountId.next(), role, "staff", unit, null, true);
    }
}
