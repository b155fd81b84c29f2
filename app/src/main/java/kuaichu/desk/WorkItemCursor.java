package kuaichu.desk;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.web.Cursor;
import org.jspecify.annotations.Nullable;

/** Place in a list of work: the keys of its order. */
record WorkItemCursor(int priority, Instant dueAt, UUID id) {
    static WorkItemCursor after(WorkItem item) {
        return new WorkItemCursor(item.priority(), item.dueAt(), item.id().value());
    }

    /**
     * Null for the first page.
     *
     * @throws Problem {@code platform.invalid-input} or {@code desk.bad-cursor}
     */
    static @Nullable WorkItemCursor parse(@Nullable String text) {
        Cursor cursor = Cursor.parse(text, 3);
        if (cursor == null) {
            return null;
        }
        List<String> keys = cursor.keys();
        try {
            return new WorkItemCursor(
                    Integer.parseInt(keys.get(0)), Instant.parse(keys.get(1)), UUID.fromString(keys.get(2)));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw Problem.of(DeskProblem.BAD_CURSOR);
        }
    }

    String text() {
        return Cursor.of(priority, dueAt, id).encode();
    }
}
