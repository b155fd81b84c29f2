package kuaichu.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javax.sql.DataSource;
import kuaichu.PlatformTest;
import kuaichu.desk.Desk.Queue;
import kuaichu.desk.LegalClocks.Key;
import kuaichu.desk.LegalClocks.NewClock;
import kuaichu.docket.Docket;
import kuaichu.docket.Entry;
import kuaichu.kernel.LegalDeadline;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.UnitId;
import kuaichu.kernel.problem.Problem;
import kuaichu.org.Organisations;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.testkit.SettableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** FEATURE: a legal deadline warns the unit, then its leader, is marked when it breaks, may be suspended, and ends when the act is done. */
@PlatformTest
class LegalClocksTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final LegalClocks clocks;
    private final WatchLegalClocks watch;
    private final WorkDesk people;
    private final Docket docket;
    private final DataSource dataSource;
    private final TransactionTemplate transaction;
    private final SettableClock clock;
    private final UnitId brigade;
    private final Actor officer;
    private Instant before = Instant.EPOCH;

    LegalClocksTest(
            LegalClocks clocks,
            WatchLegalClocks watch,
            WorkDesk people,
            Docket docket,
            Organisations organisations,
            DataSource dataSource,
            TransactionTemplate transaction,
            SettableClock clock) {
        this.clocks = clocks;
        this.watch = watch;
        this.people = people;
        this.docket = docket;
        this.dataSource = dataSource;
        this.transaction = transaction;
        this.clock = clock;
        this.brigade = organisations.defaultBrigade().id();
        this.officer = new Actor(AccountId.next(), Role.OFFICER, "officer", brigade, null, true);
    }

    @BeforeEach
    void remember() {
        before = clock.instant();
        on(MONDAY);
    }

    @AfterEach
    void back() {
        clock.set(before);
    }

    @Test
    void theUnitIsToldThenItsLeaderThenItBreaks() throws SQLException {
        Key key = start(DeadlineKind.GENERAL_DETERMINATION, brigade);
        assertThat(clocks.find(key).orElseThrow().lastOn()).isEqualTo(LocalDate.of(2026, 3, 16));

        watchOn(LocalDate.of(2026, 3, 10));
        assertThat(kinds(key)).containsExactly("desk.deadline-started");
        watchOn(LocalDate.of(2026, 3, 11));
        assertThat(told(key)).containsExactly("OWNER");
        assertThat(items(Role.OFFICER, Queue.DEADLINE, key)).isEqualTo(1);
        assertThat(items(Role.CENTRE, Queue.DEADLINE_LEADER, key)).isZero();
        watchOn(LocalDate.of(2026, 3, 13));
        assertThat(told(key)).containsExactly("OWNER", "LEADER");
        assertThat(items(Role.CENTRE, Queue.DEADLINE_LEADER, key)).isEqualTo(1);
        watchOn(LocalDate.of(2026, 3, 16));
        assertThat(clocks.find(key).orElseThrow().broken())
                .as("the last day belongs to it")
                .isFalse();
        watchOn(LocalDate.of(2026, 3, 17));
        assertThat(clocks.find(key).orElseThrow().broken()).isTrue();
        assertThat(kinds(key)).endsWith("desk.deadline-broken");

        in(() -> {
            clocks.meet(key, officer);
            return key;
        });
        assertThat(docket.listEntries(key.caseId())
                        .getLast()
                        .body()
                        .path("timing")
                        .asString(""))
                .isEqualTo("LATE");
        assertThat(items(Role.OFFICER, Queue.DEADLINE, key)).isZero();
        assertThat(replay(key)).isEmpty();
    }

    @Test
    void aPartysRightLapsesAndBreaksNothing() throws SQLException {
        Key key = start(DeadlineKind.REVIEW_APPLICATION, null);
        watchOn(LocalDate.of(2026, 3, 5));
        assertThat(clocks.find(key).orElseThrow().isLive()).isTrue();
        watchOn(LocalDate.of(2026, 3, 6));

        assertThat(clocks.find(key).orElseThrow().state()).isEqualTo(LegalClock.State.LAPSED);
        assertThat(kinds(key)).containsExactly("desk.deadline-started", "desk.deadline-lapsed");
        assertThat(replay(key)).isEmpty();
    }

    @Test
    void whatIsDoneInTimeIsNeverWarnedAbout() throws SQLException {
        Key key = start(DeadlineKind.GENERAL_DETERMINATION, brigade);
        in(() -> {
            clocks.meet(key, officer);
            clocks.meet(key, officer);
            return key;
        });
        watchOn(LocalDate.of(2026, 3, 17));

        assertThat(kinds(key)).containsExactly("desk.deadline-started", "desk.deadline-met");
        assertThat(replay(key)).isEmpty();
    }

    @Test
    void aSuspensionEndsByItselfAfterSixtyDaysAndLeavesFive() throws SQLException {
        Key key = start(DeadlineKind.GENERAL_DETERMINATION, brigade);
        LegalClock suspended = in(() -> clocks.suspend(key, officer));
        assertThat(suspended.lastOn()).as("60 calendar days, PROC-68.1").isEqualTo(LocalDate.of(2026, 5, 6));
        assertThatThrownBy(() -> in(() -> clocks.suspend(key, officer)))
                .isInstanceOfSatisfying(
                        Problem.class, it -> assertThat(it.problemCode()).isEqualTo(DeskProblem.DEADLINE_NOT_RUNNING));
        watchOn(LocalDate.of(2026, 3, 17));
        assertThat(kinds(key)).doesNotContain("desk.deadline-near", "desk.deadline-broken");

        watchOn(LocalDate.of(2026, 5, 7));
        LegalClock running = clocks.find(key).orElseThrow();
        assertThat(running.state()).isEqualTo(LegalClock.State.RUNNING);
        assertThat(running.article()).isEqualTo("PROC-68.2");
        assertThat(replay(key)).isEmpty();
    }

    @Test
    void itIsCountedAnewWhenTheCauseOfTheSuspensionIsGone() throws SQLException {
        Key key = start(DeadlineKind.GENERAL_DETERMINATION, brigade);
        in(() -> clocks.suspend(key, officer));
        LegalClock running = in(() ->
                clocks.renew(key, DeadlineKind.DETERMINATION_AFTER_SUSPENSION, LocalDate.of(2026, 3, 9), officer));

        assertThat(running.lastOn()).isEqualTo(LocalDate.of(2026, 3, 16));
        assertThat(replay(key)).isEmpty();
    }

    @Test
    void theSameDeadlineIsStartedOnce() {
        Key key = start(DeadlineKind.REVIEW_CONCLUSION, brigade);
        LegalClock again = in(() -> clocks.start(new NewClock(key, null, brigade, MONDAY.plusDays(1)), officer));

        assertThat(again.startedOn()).isEqualTo(MONDAY);
        assertThat(kinds(key)).hasSize(1);
    }

    private Key start(DeadlineKind kind, @Nullable UnitId unit) {
        Key key = Key.ofCase(CaseId.next(), kind);
        in(() -> clocks.start(new NewClock(key, unit == null ? "A" : null, unit, MONDAY), officer));
        return key;
    }

    /** As often as there is a step to take. */
    private void watchOn(LocalDate day) {
        on(day);
        for (int i = 0; i < 3; i++) {
            watch.watch();
        }
    }

    private void on(LocalDate day) {
        clock.set(ZonedDateTime.of(day.atTime(9, 0), LegalDeadline.ZONE).toInstant());
    }

    private List<String> kinds(Key key) {
        return docket.listEntries(key.caseId()).stream().map(Entry::kind).toList();
    }

    private List<String> told(Key key) {
        return docket.listEntries(key.caseId()).stream()
                .filter(entry -> entry.kind().equals("desk.deadline-near"))
                .map(entry -> entry.body().path("told").asString(""))
                .toList();
    }

    private long items(Role role, Queue queue, Key key) {
        Actor reader = new Actor(AccountId.next(), role, "reader", brigade, null, true);
        return people.list(reader, queue, null, null, 200).items().stream()
                .filter(item -> item.caseId().equals(key.caseId()))
                .count();
    }

    private List<String> replay(Key key) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return new DeadlineReplayCheck().compare(connection, key.caseId(), docket.listEntries(key.caseId()));
        }
    }

    private <T> T in(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
