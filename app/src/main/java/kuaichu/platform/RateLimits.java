package kuaichu.platform;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Limits.Limit;
import kuaichu.platform.Limits.Whose;
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
    private final Set<String> unlimitedAddresses;

    @Autowired
    public RateLimits(PlatformSettings settings) {
        this(System::nanoTime, settings.unlimitedAddresses());
    }

    RateLimits(LongSupplier nanoTime, Set<String> unlimitedAddresses) {
        this.nanoTime = nanoTime;
        this.unlimitedAddresses = Set.copyOf(unlimitedAddresses);
    }

    /**
     * Counts one use by an address.
     *
     * @param limit name in the city's data
     * @throws Problem {@code platform.rate-limited} with the seconds to wait
     */
    public void requireOfAddress(String limit, String address) {
        require(limit, Whose.ADDRESS, address, address);
    }

    /**
     * Counts one use by a person.
     *
     * @throws Problem {@code platform.rate-limited} with the seconds to wait
     */
    public void requireOfPerson(String limit, AccountId person, String address) {
        require(limit, Whose.PERSON, person.toString(), address);
    }

    /** True for the machines that measure the platform. */
    public boolean isUnlimited(String address) {
        return unlimitedAddresses.contains(address);
    }

    private void require(String name, Whose whose, String who, String address) {
        if (isUnlimited(address)) {
            return;
        }
        for (Limit limit : Limits.of(name, whose)) {
            long wait = use(
                    name + " " + who,
                    limit.most(),
                    limit.within().dividedBy(limit.most()).toNanos());
            if (wait > 0) {
                throw Problem.of(
                        PlatformProblem.RATE_LIMITED,
                        Math.max(1, Duration.ofNanos(wait).toSeconds()));
            }
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
