package kuaichu.accident.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kuaichu.accident.domain.CaseQuery.After;
import kuaichu.kernel.problem.FieldProblem;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.PlatformProblem;
import kuaichu.platform.web.Cursor;
import org.jspecify.annotations.Nullable;

/** The place to go on from in the case list. */
final class ListCursor {
    private ListCursor() {}

    static @Nullable String write(@Nullable After after) {
        return after == null
                ? null
                : Cursor.of(after.reportedAt(), after.caseId()).encode();
    }

    /** @throws Problem {@code platform.invalid-input} for anything this class did not write */
    static @Nullable After parse(@Nullable String text) {
        Cursor cursor = Cursor.parse(text, 2);
        if (cursor == null) {
            return null;
        }
        try {
            return new After(
                    Instant.parse(cursor.keys().getFirst()),
                    UUID.fromString(cursor.keys().getLast()));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw Problem.ofFields(PlatformProblem.INVALID_INPUT, List.of(FieldProblem.of("cursor", "field.invalid")));
        }
    }
}
