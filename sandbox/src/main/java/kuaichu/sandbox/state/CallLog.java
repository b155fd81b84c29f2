package kuaichu.sandbox.state;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The last calls in both directions (调用日志), in memory. */
public final class CallLog {
    private static final int KEPT = 500;

    /** Direction as seen from the sandbox. */
    public enum Direction {
        IN,
        OUT
    }

    /**
     * One call.
     *
     * @param outcome HTTP status, or what happened to the connection
     */
    public record Entry(
            long number, Instant at, String partner, Direction direction, String what, String outcome, long millis) {}

    private final Deque<Entry> entries = new ArrayDeque<>();
    private long count;

    public synchronized void add(
            Instant at, Partner partner, Direction direction, String what, String outcome, long millis) {
        entries.addFirst(new Entry(++count, at, partner.key(), direction, what, outcome, millis));
        if (entries.size() > KEPT) {
            entries.removeLast();
        }
    }

    /** Newest first. */
    public synchronized List<Entry> latest(int limit) {
        return entries.stream().limit(limit).toList();
    }
}
