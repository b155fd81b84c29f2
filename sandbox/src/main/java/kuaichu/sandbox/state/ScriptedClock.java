package kuaichu.sandbox.state;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The partners' clock (剧本时钟): runs ahead of the wall clock by an offset, or stands still. */
public final class ScriptedClock implements InstantSource {
    private final InstantSource wall;
    private Duration offset = Duration.ZERO;
    private @Nullable Instant frozenAt;

    /**
     * How the clock stands.
     *
     * @param frozenAt null while it runs
     */
    public record Setting(long offsetSeconds, @Nullable Instant frozenAt) {}

    public ScriptedClock(InstantSource wall) {
        this.wall = wall;
    }

    @Override
    public synchronized Instant instant() {
        Instant now = frozenAt != null ? frozenAt : wall.instant().plus(offset);
        return now.truncatedTo(ChronoUnit.MILLIS);
    }

    /** Time on the wall; signatures carry it, because it is the wire's time, not the story's. */
    public Instant wallTime() {
        return wall.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    public synchronized void advance(Duration by) {
        if (frozenAt == null) {
            offset = offset.plus(by);
        } else {
            frozenAt = frozenAt.plus(by);
        }
    }

    public synchronized void freeze() {
        frozenAt = instant();
    }

    /** Goes on from where it stood. */
    public synchronized void run() {
        if (frozenAt != null) {
            offset = Duration.between(wall.instant(), frozenAt);
            frozenAt = null;
        }
    }

    public synchronized void set(Setting setting) {
        offset = Duration.ofSeconds(setting.offsetSeconds());
        frozenAt = setting.frozenAt();
    }

    public synchronized Setting setting() {
        return new Setting(offset.toSeconds(), frozenAt);
    }
}
