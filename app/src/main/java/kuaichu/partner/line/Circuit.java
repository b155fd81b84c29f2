package kuaichu.partner.line;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Keeps us from waiting for a dead partner again and again (熔断): after five failures in a row one trial per ten seconds. */
final class Circuit {
    private static final int FAILURES = 5;
    private static final Duration REST = Duration.ofSeconds(10);

    private final InstantSource clock;
    private int failures;
    private Instant restUntil = Instant.MIN;

    Circuit(InstantSource clock) {
        this.clock = clock;
    }

    /** Whether a call may go out now; while open, one per rest. */
    synchronized boolean lets() {
        if (failures < FAILURES) {
            return true;
        }
        Instant now = clock.instant();
        if (now.isBefore(restUntil)) {
            return false;
        }
        restUntil = now.plus(REST);
        return true;
    }

    synchronized void succeeded() {
        failures = 0;
    }

    synchronized void failed() {
        failures++;
        if (failures >= FAILURES) {
            restUntil = clock.instant().plus(REST);
        }
    }

    /** Forgets the failures: a person says the partner is back. */
    synchronized void close() {
        failures = 0;
    }
}
