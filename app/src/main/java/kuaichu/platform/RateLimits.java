package kuaichu.platform;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import kuaichu.kernel.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Holds back who asks too often (限流): per process, by generic cell rate, so that a key costs one number. Goes by the machine's
 * monotonic time, not by the settable clock.
 */
@Component
public class RateLimits {
    private static final int SWEEP_ABOVE = 20_000;

    private final Map<String, Long> nextFreeAt = new ConcurrentHashMap<>();
    private final LongSupplier nanoTime;
    private final boolean enforced;

    @Autowired
    public RateLimits(PlatformSettings settings) {
        this(System::nanoTime, settings.rateLimits());
    }

    RateLimits(LongSupplier nanoTime, boolean enforced) {
        this.nanoTime = nanoTime;
        this.enforced = enforced;
    }

    /**
     * Counts one use.
     *
     * @param key what is counted: endpoint and person or address
     * @param burst uses that may come at once
     * @param per time after which one more is allowed
     * @throws Problem {@code platform.rate-limited} with the seconds to wait
     */
    public void require(String key, int burst, Duration per) {
        long wait = use(key, burst, per.toNanos());
        if (wait > 0 && enforced) {
            throw Problem.of(
                    PlatformProblem.RATE_LIMITED,
                    Math.max(1, Duration.ofNanos(wait).toSeconds()));
        }
    }

    /** Nanoseconds to wait, 0 when it was allowed. */
    private long use(String key, int burst, long perNanos) {
        if (nextFreeAt.size() > SWEEP_ABOVE) {
            long now = nanoTime.getAsLong();
            nextFreeAt.values().removeIf(free -> free - now <= 0);
        }
        long now = nanoTime.getAsLong();
        long[] wait = {0};
        nextFreeAt.compute(key, (k, free) -> next(free, now, burst, perNanos, wait));
        return wait[0];
    }

    private static long next(@Nullable Long free, long now, int burst, long perNanos, long[] wait) {
        long start = free == null || free - now < 0 ? now : free;
        long ahead = start - now - perNanos * (burst - 1L);
        if (ahead > 0) {
            wait[0] = ahead;
            return start;
        }
        return start + perNanos;
    }
}
