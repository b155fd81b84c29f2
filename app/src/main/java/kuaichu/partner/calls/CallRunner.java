package kuaichu.partner.calls;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import kuaichu.partner.line.ExchangeLog;
import kuaichu.platform.DurableCall;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes one attempt at a call and writes down how it went. */
@Component
class CallRunner {
    private static final Logger LOG = LoggerFactory.getLogger(CallRunner.class);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int LONGEST_ERROR = 300;

    private final CallTable calls;
    private final CallBook book;
    private final TransactionTemplate transaction;

    CallRunner(CallTable calls, CallBook book, TransactionTemplate transaction) {
        this.calls = calls;
        this.book = book;
        this.transaction = transaction;
    }

    /** @return how long to wait before the next attempt; empty when the call is done, dead or gone */
    Optional<Duration> attempt(UUID id) {
        @Nullable OutgoingCall call = calls.find(id).orElse(null);
        byte @Nullable [] payload = calls.findPayload(id).orElse(null);
        if (call == null || payload == null) {
            return Optional.empty();
        }
        try {
            ScopedValue.where(ExchangeLog.CALL, id).run(() -> book.call(id, call.operation(), payload));
            calls.markDone(id);
            return Optional.empty();
        } catch (RuntimeException e) {
            return failed(call, payload, e);
        }
    }

    private Optional<Duration> failed(OutgoingCall call, byte[] payload, RuntimeException error) {
        DurableCall<?> kind = book.get(call.operation());
        int attempts = call.attempts() + 1;
        String what = describe(error);
        LOG.warn("call {} {} failed, attempt {}: {}", call.operation(), call.id(), attempts, what);
        if (attempts >= kind.mostTries()) {
            transaction.executeWithoutResult(status -> {
                calls.markDead(call.id(), what);
                book.giveUp(call.id(), call.operation(), payload);
            });
            return Optional.empty();
        }
        Duration pause = pause(kind.firstPause(), attempts);
        calls.markFailed(call.id(), what, pause);
        return Optional.of(pause);
    }

    /** Doubles with every failure, to an hour at most. */
    static Duration pause(Duration first, int attempts) {
        Duration pause = first.multipliedBy(1L << Math.min(attempts - 1, 20));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    private static String describe(RuntimeException error) {
        String text = error.getClass().getSimpleName() + ": " + error.getMessage();
        return text.length() <= LONGEST_ERROR ? text : text.substring(0, LONGEST_ERROR);
    }
}
