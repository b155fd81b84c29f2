package kuaichu.platform.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kuaichu.kernel.id.TypedId;
import kuaichu.kernel.problem.FieldProblem;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.PlatformProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Which fields Bean Validation refused. A constraint's message, when given without braces, is the text key. */
final class RefusedFields {
    private RefusedFields() {}

    static List<FieldProblem> of(MethodArgumentNotValidException invalid) {
        return invalid.getBindingResult().getAllErrors().stream()
                .map(error -> field(error instanceof FieldError field ? field.getField() : "", error))
                .toList();
    }

    static List<FieldProblem> of(HandlerMethodValidationException invalid) {
        return invalid.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> field(
                                error instanceof FieldError field
                                        ? field.getField()
                                        : String.valueOf(
                                                result.getMethodParameter().getParameterName()),
                                error)))
                .toList();
    }

    /** A path variable that is no identity names nothing; a parameter is named. */
    static Problem ofArgument(MethodArgumentTypeMismatchException mismatch) {
        if (mismatch.getParameter().hasParameterAnnotation(PathVariable.class)) {
            return Problem.of(PlatformProblem.NOT_FOUND);
        }
        Class<?> type = mismatch.getRequiredType();
        boolean identity = type != null && (type == UUID.class || TypedId.class.isAssignableFrom(type));
        return Problem.ofFields(
                PlatformProblem.INVALID_INPUT,
                List.of(FieldProblem.of(mismatch.getName(), identity ? "field.identity" : "field.invalid")));
    }

    private static FieldProblem field(String path, MessageSourceResolvable error) {
        String message = error.getDefaultMessage();
        if (message != null && message.matches("[a-z][a-z0-9-]*\\.[a-z0-9.-]+")) {
            return FieldProblem.of(path, message);
        }
        List<Object> numbers = numbers(error.getArguments());
        String constraint = constraint(error.getCodes());
        return switch (constraint) {
            case "NotNull", "NotBlank", "NotEmpty" -> FieldProblem.of(path, "field.required");
            case "Size" -> new FieldProblem(path, "field.size", numbers);
            case "Min", "PositiveOrZero", "Positive", "DecimalMin" ->
                new FieldProblem(path, "field.minimum", atLeastOne(numbers));
            case "Max", "DecimalMax" -> new FieldProblem(path, "field.maximum", numbers);
            default -> FieldProblem.of(path, "field.shape");
        };
    }

    private static String constraint(String @Nullable [] codes) {
        return codes == null || codes.length == 0 ? "" : codes[codes.length - 1];
    }

    private static List<Object> atLeastOne(List<Object> numbers) {
        return numbers.isEmpty() ? List.of(0) : numbers;
    }

    /** Numbers of the constraint in ascending order: its smallest, its largest. */
    private static List<Object> numbers(Object @Nullable [] arguments) {
        List<Object> numbers = new ArrayList<>();
        if (arguments != null) {
            Arrays.stream(arguments)
                    .filter(Number.class::isInstance)
                    .map(Number.class::cast)
                    .sorted((a, b) -> Long.compare(a.longValue(), b.longValue()))
                    .map(number -> String.format(Locale.ROOT, "%d", number.longValue()))
                    .forEach(numbers::add);
        }
        return numbers;
    }
}
