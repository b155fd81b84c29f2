package kuaichu;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.function.ThrowingSupplier;

/** Looks again until something holds; for what happens after a commit on another thread. */
public final class Eventually {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Eventually() {}

    /** @throws AssertionError with {@code what} when it does not hold within 20 s */
    public static void holds(String what, ThrowingSupplier<Boolean> condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!test(condition)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within 20 s: " + what);
            }
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }

    private static boolean test(ThrowingSupplier<Boolean> condition) {
        try {
            return condition.get();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }
}
