package kuaichu.partner.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import kuaichu.Eventually;
import kuaichu.PlatformTest;
import kuaichu.access.spi.CodeSender;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.platform.DurableCall;
import kuaichu.platform.DurableCalls;
import kuaichu.platform.Role;
import kuaichu.sandbox.Sandbox;
import kuaichu.sandbox.state.Partner;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** FEATURE: a call to the outside that must happen happens, once the change that ordered it is committed. */
@PlatformTest
class DurableCallsTest {
    private static final Actor CENTRE = new Actor(AccountId.next(), Role.CENTRE, "centre", null, null, true);

    private final DurableCalls calls;
    private final ScheduledCalls scheduled;
    private final CallTable table;
    private final TestCall pings;
    private final CodeSender codes;
    private final Sandbox sandbox;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    DurableCallsTest(
            DurableCalls calls,
            ScheduledCalls scheduled,
            CallTable table,
            TestCall pings,
            @Qualifier("sendCode") CodeSender codes,
            Sandbox sandbox,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.calls = calls;
        this.scheduled = scheduled;
        this.table = table;
        this.pings = pings;
        this.codes = codes;
        this.sandbox = sandbox;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Test
    void aCallOrderedTwiceByTheSameKeyIsMadeOnceAndItsPayloadForgotten() {
        String name = order(0);
        transaction.executeWithoutResult(
                status -> calls.order(TestCall.OPERATION, name, null, new TestCall.Ping(name, 0)));
        await(name, OutgoingCall.State.DONE);

        assertThat(pings.countArrived(name)).isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from partner.outgoing_call where call_key = ? and payload is not null")
                        .param(name)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whatIsRolledBackIsNeverCalled() {
        String name = UUID.randomUUID().toString();
        transaction.executeWithoutResult(status -> {
            calls.order(TestCall.OPERATION, name, null, new TestCall.Ping(name, 0));
            status.setRollbackOnly();
        });
        await(order(0), OutgoingCall.State.DONE);

        assertThat(pings.countArrived(name)).isZero();
    }

    @Test
    void aCallIsNotOrderedOutsideATransactionNorWhenNobodyMakesIt() {
        assertThatThrownBy(() -> calls.order(TestCall.OPERATION, "k", null, new TestCall.Ping("k", 0)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() ->
                        transaction.executeWithoutResult(status -> calls.order(NOBODYS, "k", null, new Unknown("k"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private record Unknown(String name) {}

    private static final DurableCall.Operation<Unknown> NOBODYS =
            new DurableCall.Operation<>("partner.test-nobody", Unknown.class);

    @Test
    void aFailingCallIsTriedAgainUntilItSucceeds() {
        String name = order(2);
        await(name, OutgoingCall.State.DONE);

        assertThat(pings.countArrived(name)).isEqualTo(1);
    }

    @Test
    void aCallThatFailsTooOftenWaitsForAPersonWhoSendsItAgain() {
        String name = order(3);
        await(name, OutgoingCall.State.DEAD);
        UUID id = idOf(name);
        assertThat(pings.isGivenUp(name)).isTrue();
        assertThat(table.find(id))
                .get()
                .satisfies(call -> assertThat(call.lastError()).contains("told to fail"));

        scheduled.resend(id, CENTRE);
        await(name, OutgoingCall.State.DONE);
        assertThat(pings.countArrived(name)).isEqualTo(1);
        assertThatThrownBy(() -> scheduled.resend(id, CENTRE))
                .isInstanceOfSatisfying(
                        Problem.class, it -> assertThat(it.problemCode()).isEqualTo(PartnerProblem.CALL_DONE));
    }

    @Test
    void aDeadPartnerOnlyDelaysItsOwnStep() {
        String phone = "137"
                + UUID.randomUUID()
                        .toString()
                        .replaceAll("\\D", "")
                        .concat("12345678")
                        .substring(0, 8);
        sandbox.conduct(Partner.SMS, conduct -> conduct.withOutage(true));
        codes.send(phone, "246810");
        await(order(0), OutgoingCall.State.DONE);
        Eventually.holds("the dead gateway was tried", () -> !failedCodes().isEmpty());
        assertThat(sandbox.inbox(phone)).isEmpty();

        sandbox.conduct(Partner.SMS, conduct -> conduct.withOutage(false));
        failedCodes().forEach(id -> scheduled.resend(id, CENTRE));
        Eventually.holds("the code arrived", () -> !sandbox.inbox(phone).isEmpty());
        assertThat(sandbox.inbox(phone))
                .singleElement()
                .satisfies(sms -> assertThat(sms.text()).contains("246810"));
        assertThat(jdbc.sql("select count(*) from partner.call_log where request like '%246810%' or request like ?")
                        .param("%" + phone + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void pausesDoubleUpToAnHour() {
        assertThat(CallRunner.pause(Duration.ofSeconds(5), 1)).isEqualTo(Duration.ofSeconds(5));
        assertThat(CallRunner.pause(Duration.ofSeconds(5), 4)).isEqualTo(Duration.ofSeconds(40));
        assertThat(CallRunner.pause(Duration.ofSeconds(5), 60)).isEqualTo(Duration.ofHours(1));
    }

    private String order(int failures) {
        String name = UUID.randomUUID().toString();
        transaction.executeWithoutResult(
                status -> calls.order(TestCall.OPERATION, name, null, new TestCall.Ping(name, failures)));
        return name;
    }

    private void await(String name, OutgoingCall.State state) {
        Eventually.holds(
                name + " is " + state,
                () -> table.find(idOf(name)).map(OutgoingCall::state).orElseThrow() == state);
    }

    private UUID idOf(String name) {
        return jdbc.sql("select call_id from partner.outgoing_call where call_key = ?")
                .param(name)
                .query(UUID.class)
                .single();
    }

    private List<UUID> failedCodes() {
        return jdbc.sql("select call_id from partner.outgoing_call where operation = 'access.send-code'"
                        + " and state = 'WAITING' and attempts > 0")
                .query((row, number) -> UUID.fromString(row.getString(1)))
                .list();
    }
}
