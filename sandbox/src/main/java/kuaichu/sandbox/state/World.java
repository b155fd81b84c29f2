package kuaichu.sandbox.state;

import java.net.URI;
import java.util.concurrent.atomic.AtomicLong;

/** What the partners share. */
public final class World {
    private record NumberUsed(long number) {}

    private final Journal journal;
    private final ScriptedClock clock;
    private final Conducts conducts;
    private final Signatures signatures;
    private final CallLog calls = new CallLog();
    private final Callbacks callbacks;
    private final AtomicLong number = new AtomicLong();

    /** The clock as it was set. */
    private record ClockSet(ScriptedClock.Setting setting) {}

    public World(Journal journal, ScriptedClock clock, byte[] secret, URI platform) {
        this.journal = journal;
        this.clock = clock;
        this.conducts = new Conducts(journal);
        this.signatures = new Signatures(secret);
        journal.onReplay(NumberUsed.class, it -> number.set(it.number()));
        journal.onReplay(ClockSet.class, it -> clock.set(it.setting()));
        this.callbacks = new Callbacks(this, platform);
    }

    public Journal journal() {
        return journal;
    }

    public ScriptedClock clock() {
        return clock;
    }

    public Conducts conducts() {
        return conducts;
    }

    public Signatures signatures() {
        return signatures;
    }

    public CallLog calls() {
        return calls;
    }

    public Callbacks callbacks() {
        return callbacks;
    }

    /** Writes down how the clock stands, so that a restart finds it. */
    public void rememberClock() {
        journal.append(new ClockSet(clock.setting()));
    }

    /** A number no other thing has, also after a restart. */
    public String nextId(String prefix) {
        return prefix + "%08d".formatted(nextNumber());
    }

    public long nextNumber() {
        long next = number.incrementAndGet();
        journal.append(new NumberUsed(next));
        return next;
    }
}
