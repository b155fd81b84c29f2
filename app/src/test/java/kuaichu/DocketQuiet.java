package kuaichu;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import kuaichu.docket.DocketSubscriptions;

/** Waits until every subscriber has handled what was committed before the call; for tests that look at what readers made. */
public final class DocketQuiet {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final DocketSubscriptions subscriptions;

    public DocketQuiet(DocketSubscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    /** @throws AssertionError naming the subscribers that stay behind, after 30 s */
    public void await() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Map<String, Integer> behind = behind();
        while (!behind.isEmpty()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("subscribers behind: " + behind + ", held: " + subscriptions.listHeld());
            }
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
            behind = behind();
        }
    }

    private Map<String, Integer> behind() {
        Map<String, Integer> behind = subscriptions.countBehind();
        behind.values().removeIf(count -> count == 0);
        return behind;
    }
}
