package kuaichu.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A clock tests set and move (可拨的钟). It runs on with real time from where it was set, so that order in time stays order in time.
 */
public final class SettableClock extends Clock {
    private final Clock real;
    private final AtomicReference<Duration> offset;

    public SettableClock() {
        this(Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000)), new AtomicReference<>(Duration.ZERO));
    }

    private SettableClock(Clock real, AtomicReference<Duration> offset) {
        this.real = real;
        this.offset = offset;
    }

    public void set(Instant now) {
        offset.set(Duration.between(real.instant(), now));
    }

    public void advance(Duration by) {
        offset.accumulateAndGet(by, Duration::plus);
    }

    /** Back to real time. */
    public void reset() {
        offset.set(Duration.ZERO);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(offset.get());
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? this : new SettableClock(real.withZone(zone), offset);
    }
}
