package kuaichu.platform;

import java.time.Duration;

/**
 * How one kind of call to the outside is made (必达调用). A bean of the module that needs it; calls are ordered by {@link DurableCalls}.
 *
 * @param <P> what the call needs to know; a record of plain values, kept encrypted until the call is done
 */
public interface DurableCall<P extends Record> {
    /**
     * What is ordered (调用种类).
     *
     * @param name durable, {@code <module>.<verb-noun>}, for example {@code claim.order-payout}; never reused for something else
     */
    record Operation<P extends Record>(String name, Class<P> payload) {}

    Operation<P> operation();

    /**
     * Makes the call and, in a transaction of its own, writes down what came back. Runs outside of any transaction and may run more
     * than once: the call carries an idempotency key, and writing down a known result again changes nothing.
     *
     * @throws RuntimeException when it must be tried again
     */
    void call(P payload);

    /** Runs once when the call was tried {@link #mostTries()} times and now waits for a person to resend it. */
    default void giveUp(P payload) {}

    /** Tries before the call goes to the dead-letter list. */
    default int mostTries() {
        return 12;
    }

    /** Pause after the first failure; doubled after every further one, at most one hour. */
    default Duration firstPause() {
        return Duration.ofSeconds(5);
    }
}
