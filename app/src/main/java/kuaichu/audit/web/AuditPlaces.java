package kuaichu.audit.web;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import kuaichu.audit.AuditEntry;
import kuaichu.audit.AuditTrail;
import kuaichu.kernel.problem.FieldProblem;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.PlatformProblem;
import kuaichu.platform.web.Cursor;
import org.jspecify.annotations.Nullable;

/** Places in the trail as cursors (游标). */
final class AuditPlaces {
    private AuditPlaces() {}

    /** @throws Problem {@code platform.invalid-input} naming {@code cursor} */
    static AuditTrail.@Nullable Place parse(@Nullable String text) {
        Cursor cursor = Cursor.parse(text, 2);
        if (cursor == null) {
            return null;
        }
        try {
            return new AuditTrail.Place(
                    Instant.parse(cursor.keys().getFirst()),
                    UUID.fromString(cursor.keys().getLast()));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw Problem.ofFields(PlatformProblem.INVALID_INPUT, List.of(FieldProblem.of("cursor", "field.invalid")));
        }
    }

    static String cursor(AuditEntry last) {
        return Cursor.of(last.at(), last.id()).encode();
    }
}
