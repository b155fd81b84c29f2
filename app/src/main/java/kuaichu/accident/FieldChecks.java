package kuaichu.accident;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import kuaichu.kernel.problem.FieldProblem;
import kuaichu.kernel.problem.InvalidValue;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.PlatformProblem;
import org.jspecify.annotations.Nullable;

/** Checks what came in field by field (逐项校验), so that a person sees all that is wrong at once and not one after the other. */
public final class FieldChecks {
    private final List<FieldProblem> problems = new ArrayList<>();

    /** Notes {@code field.required} when it is missing. */
    public void require(String field, @Nullable Object value) {
        if (value == null || value instanceof String text && text.isBlank()) {
            problems.add(FieldProblem.of(field, "field.required"));
        }
    }

    /** Reads a text as a value of the field; null when missing, or when refused and noted. */
    public <T> @Nullable T read(String field, @Nullable String text, Function<String, T> reader) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return reader.apply(text);
        } catch (InvalidValue e) {
            problems.add(new FieldProblem(field, e.code(), e.arguments()));
            return null;
        }
    }

    /** A free text of limited length, stripped; null when empty. */
    public @Nullable String text(String field, @Nullable String text, int longest) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.strip().length() > longest) {
            problems.add(FieldProblem.of(field, "field.size", 0, longest));
        }
        return text.strip();
    }

    public void refuseIf(boolean wrong, String field, String code, Object... arguments) {
        if (wrong) {
            problems.add(FieldProblem.of(field, code, arguments));
        }
    }

    /** @throws Problem {@code platform.invalid-input} naming every refused field */
    public void throwIfAny() {
        if (!problems.isEmpty()) {
            throw Problem.ofFields(PlatformProblem.INVALID_INPUT, problems);
        }
    }
}
