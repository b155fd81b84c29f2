package kuaichu.kernel.problem;

import java.util.List;

/**
 * One refused field.
 *
 * @param field JSON path of the field, for example {@code parties[1].plate}
 * @param code text key, for example {@code plate.shape}
 * @param arguments values for the text, never personal data
 */
public record FieldProblem(String field, String code, List<Object> arguments) {
    public FieldProblem {
        arguments = List.copyOf(arguments);
    }

    public static FieldProblem of(String field, String code, Object... arguments) {
        return new FieldProblem(field, code, List.of(arguments));
    }
}
