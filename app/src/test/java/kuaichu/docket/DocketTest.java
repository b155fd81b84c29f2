package kuaichu.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import kuaichu.DocketQuiet;
import kuaichu.Eventually;
import kuaichu.PlatformTest;
import kuaichu.docket.TestFacts.Noted;
import kuaichu.docket.TestFacts.Other;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PlatformTest
class DocketTest {
    private final Docket docket;
    private final DocketStream stream;
    private final DocketSubscriptions subscriptions;
    private final TestReader reader;
    private final JdbcClient jdbc;
    private final DataSource dataSource;
    private final TransactionTemplate transaction;

    DocketTest(
            Docket docket,
            DocketStream stream,
            DocketSubscriptions subscriptions,
            TestReader reader,
            JdbcClient jdbc,
            DataSource dataSource,
            PlatformTransactionManager transactions) {
        this.docket = docket;
        this.stream = stream;
        this.subscriptions = subscriptions;
        this.reader = reader;
        this.jdbc = jdbc;
        this.dataSource = dataSource;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Test
    void entries_of_a_case_are_numbered_and_chained() {
        CaseId caseId = CaseId.next();
        transaction.executeWithoutResult(status -> {
            docket.append(caseId, Actor.SYSTEM, List.of(Noted.of("一"), new Other("x")));
            docket.append(caseId, Actor.SYSTEM, Noted.of("三"));
        });
        note(caseId, "四");

        List<Entry> entries = docket.listEntries(caseId);
        assertThat(entries).extracting(Entry::seq).containsExactly(1, 2, 3, 4);
        assertThat(entries.get(1).previousHash()).isEqualTo(entries.get(0).hash());
        assertThat(entries).allSatisfy(entry -> assertThat(EntryHash.of(entry)).isEqualTo(entry.hash()));
        assertThat(docket.read(entries.getFirst(), Noted.class)).isEqualTo(Noted.of("一"));
    }

    @Test
    void a_case_begins_once_and_goes_on_in_the_same_transaction() {
        CaseId caseId = CaseId.next();
        transaction.executeWithoutResult(status -> {
            docket.begin(caseId, Actor.SYSTEM, List.of(Noted.of("一")));
            docket.append(caseId, Actor.SYSTEM, Noted.of("二"));
            assertThat(docket.listEntries(caseId)).hasSize(2);
            docket.append(caseId, Actor.SYSTEM, Noted.of("三"));
        });
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> docket.begin(caseId, Actor.SYSTEM, List.of(Noted.of("again")))))
                .isInstanceOf(Problem.class);
        assertThat(docket.listEntries(caseId)).extracting(Entry::seq).containsExactly(1, 2, 3);
        assertThat(verify(caseId)).isNull();
    }

    @Test
    void no_entry_without_a_transaction_and_none_of_a_transaction_that_failed() {
        CaseId caseId = CaseId.next();
        assertThatThrownBy(() -> docket.append(caseId, Actor.SYSTEM, Noted.of("x")))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    docket.append(caseId, Actor.SYSTEM, Noted.of("x"));
                    throw new IllegalArgumentException("the change failed");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(docket.listEntries(caseId)).isEmpty();
    }

    @Test
    void many_writers_of_one_case_leave_no_gap_and_lose_nothing() throws InterruptedException, ExecutionException {
        CaseId caseId = CaseId.next();
        try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> writes = IntStream.range(0, 40)
                    .<Future<?>>mapToObj(i -> writers.submit(() -> note(caseId, "n" + i)))
                    .toList();
            for (Future<?> write : writes) {
                write.get();
            }
        }
        assertThat(docket.listEntries(caseId))
                .extracting(Entry::seq)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 40).boxed().toList());
        assertThat(verify(caseId)).isNull();
    }

    @Test
    void an_entry_cannot_be_changed_or_deleted() {
        CaseId caseId = CaseId.next();
        note(caseId, "x");
        List.of("update docket.entry set kind = 'y'", "delete from docket.entry", "truncate docket.entry")
                .forEach(sql -> assertThatThrownBy(() -> jdbc.sql(sql).update())
                        .isInstanceOf(DataAccessException.class)
                        .hasStackTraceContaining("append-only"));
    }

    @Test
    void a_younger_entry_stays_invisible_to_readers_until_the_older_transaction_ended() throws SQLException {
        CaseId older = CaseId.next();
        CaseId younger = CaseId.next();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select pg_current_xact_id()");
            note(younger, "younger");
            assertThat(docket.listEntries(younger)).hasSize(1);
            jdbc.sql("select 1 from docket.entry where case_id = ? and xid < pg_snapshot_xmin(pg_current_snapshot())")
                    .param(younger.value())
                    .query(Integer.class)
                    .optional()
                    .ifPresent(visible -> {
                        throw new AssertionError("the younger entry is final before the older transaction ended");
                    });
            assertThat(reader.textsOf(younger)).isEmpty();
            connection.rollback();
        }
        note(older, "later");
        new DocketQuiet(subscriptions).await();
        assertThat(reader.textsOf(younger)).containsExactly("younger");
    }

    @Test
    void a_writer_overtaken_by_a_younger_transaction_is_refused_so_that_readers_never_see_a_case_out_of_order() {
        CaseId caseId = CaseId.next();
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    jdbc.sql("select pg_current_xact_id()::text")
                            .query(String.class)
                            .single();
                    CompletableFuture.runAsync(() -> note(caseId, "younger")).join();
                    docket.append(caseId, Actor.SYSTEM, Noted.of("overtaken"));
                }))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.problemCode()).isEqualTo(DocketProblem.CONCURRENT_WRITE));
        assertThat(docket.listEntries(caseId)).hasSize(1);
    }

    @Test
    void overlapping_transactions_lose_no_entry_to_a_subscriber() throws InterruptedException, ExecutionException {
        List<CaseId> cases = IntStream.range(0, 30).mapToObj(i -> CaseId.next()).toList();
        try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> writes = cases.stream()
                    .<Future<?>>map(caseId ->
                            writers.submit(() -> IntStream.range(0, 10).forEach(i -> note(caseId, "n" + i))))
                    .toList();
            for (Future<?> write : writes) {
                write.get();
            }
        }
        new DocketQuiet(subscriptions).await();
        List<String> expected = IntStream.range(0, 10).mapToObj(i -> "n" + i).toList();
        assertThat(cases)
                .allSatisfy(caseId -> assertThat(reader.textsOf(caseId)).isEqualTo(expected));
    }

    @Test
    void a_failing_case_is_held_back_in_order_while_others_go_on_and_goes_on_when_healed() {
        CaseId sick = CaseId.next();
        CaseId well = CaseId.next();
        reader.failOn(sick);
        note(sick, "s1");
        note(well, "w1");
        note(sick, "s2");
        note(well, "w2");
        new DocketQuiet(subscriptions).await();
        assertThat(reader.textsOf(well)).containsExactly("w1", "w2");
        assertThat(subscriptions.listHeld().stream()
                        .filter(held -> held.caseId().equals(sick)))
                .hasSize(2);

        reader.healOn(sick);
        subscriptions.resume("docket.test-reader", sick);
        Eventually.holds("held entries are handled", () -> reader.textsOf(sick).size() == 2);
        assertThat(reader.textsOf(sick)).containsExactly("s1", "s2");
    }

    @Test
    void a_rebuild_from_the_start_gives_what_was_there() {
        CaseId caseId = CaseId.next();
        note(caseId, "a");
        note(caseId, "b");
        new DocketQuiet(subscriptions).await();
        Map<UUID, List<String>> before = reader.all();

        subscriptions.rebuild("docket.test-reader");

        new DocketQuiet(subscriptions).await();
        assertThat(reader.all()).isEqualTo(before);
    }

    @Test
    void a_stream_gives_the_stored_entries_then_the_new_ones_each_once_and_resumes_by_position() {
        CaseId caseId = CaseId.next();
        note(caseId, "1");
        List<Entry> seen = new CopyOnWriteArrayList<>();
        try (DocketStream.Subscription open = stream.subscribe(caseId, DocketPosition.START, seen::add)) {
            note(caseId, "2");
            note(CaseId.next(), "of another case");
            note(caseId, "3");
            Eventually.holds("three entries", () -> seen.size() == 3);
        }
        assertThat(seen).extracting(Entry::seq).containsExactly(1, 2, 3);

        List<Entry> resumed = new CopyOnWriteArrayList<>();
        try (DocketStream.Subscription open =
                stream.subscribe(caseId, seen.get(1).position(), resumed::add)) {
            Eventually.holds("the rest", () -> resumed.size() == 1);
        }
        assertThat(resumed).extracting(Entry::seq).containsExactly(3);
    }

    @Test
    void verification_names_the_case_and_entry_that_was_changed_or_is_missing() {
        CaseId changed = CaseId.next();
        other(changed, "1");
        other(changed, "2");
        other(changed, "3");
        assertThat(verify(changed)).isNull();
        tamper(
                "update docket.entry set body = jsonb_set(body, '{text}', '\"x\"') where seq = 2 and case_id = ?",
                changed);
        assertThat(verify(changed)).isEqualTo("2 entry changed");
        tamper("delete from docket.entry where seq = 2 and case_id = ?", changed);
        assertThat(verify(changed)).isEqualTo("2 entry missing");
        tamper("delete from docket.entry where case_id = ?", changed);
    }

    private void note(CaseId caseId, String text) {
        transaction.executeWithoutResult(status -> docket.append(caseId, Actor.SYSTEM, Noted.of(text)));
    }

    private void other(CaseId caseId, String text) {
        transaction.executeWithoutResult(status -> docket.append(caseId, Actor.SYSTEM, new Other(text)));
    }

    /** As somebody with the server's highest rights would. */
    private void tamper(String sql, CaseId caseId) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("set local session_replication_role = replica").update();
            jdbc.sql(sql).param(caseId.value()).update();
        });
    }

    private @Nullable String verify(CaseId caseId) {
        try (Connection connection = dataSource.getConnection()) {
            DocketVerification.Change change =
                    DocketVerification.run(connection, List.of()).change();
            return change == null || !change.caseId().equals(caseId) ? null : change.seq() + " " + change.what();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
