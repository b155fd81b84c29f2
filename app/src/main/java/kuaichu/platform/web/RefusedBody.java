package kuaichu.platform.web;

import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import kuaichu.kernel.id.TypedId;
import kuaichu.kernel.problem.FieldProblem;
import kuaichu.kernel.problem.InvalidValue;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.PlatformProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Which field of a body was refused while reading it, and why (请求体解释). */
final class RefusedBody {
    private RefusedBody() {}

    static Problem explain(HttpMessageNotReadableException unreadable) {
        Throwable cause = unreadable.getCause();
        if (cause instanceof DatabindException bound && !bound.getPath().isEmpty()) {
            return Problem.ofFields(PlatformProblem.INVALID_INPUT, List.of(field(bound)));
        }
        return Problem.of(PlatformProblem.MALFORMED_BODY);
    }

    private static FieldProblem field(DatabindException exception) {
        String path = path(exception.getPath());
        InvalidValue invalid = invalidValue(exception);
        if (invalid != null) {
            return new FieldProblem(path, invalid.code(), invalid.arguments());
        }
        if (exception instanceof UnrecognizedPropertyException) {
            return FieldProblem.of(path, "field.unknown");
        }
        if (exception instanceof InvalidNullException) {
            return FieldProblem.of(path, "field.required");
        }
        if (exception instanceof MismatchedInputException mismatch) {
            return ofType(path, mismatch.getTargetType());
        }
        return FieldProblem.of(path, "field.invalid");
    }

    private static @Nullable InvalidValue invalidValue(Throwable exception) {
        for (Throwable cause = exception.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidValue invalid) {
                return invalid;
            }
        }
        return null;
    }

    private static FieldProblem ofType(String path, @Nullable Class<?> type) {
        if (type == null) {
            return FieldProblem.of(path, "field.invalid");
        }
        if (type.isEnum()) {
            return FieldProblem.of(
                    path,
                    "field.choice",
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", ")));
        }
        if (Temporal.class.isAssignableFrom(type)) {
            return FieldProblem.of(path, "field.time");
        }
        if (type == UUID.class || TypedId.class.isAssignableFrom(type)) {
            return FieldProblem.of(path, "field.identity");
        }
        return FieldProblem.of(
                path, type.isPrimitive() || Number.class.isAssignableFrom(type) ? "field.number" : "field.shape");
    }

    /** {@code parties[1].plate}. */
    static String path(List<JacksonException.Reference> references) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference reference : references) {
            if (reference.getPropertyName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(reference.getPropertyName());
            }
        }
        return path.toString();
    }
}
