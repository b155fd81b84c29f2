package kuaichu.kernel.problem;

import java.util.List;

/** An expected refusal on its way to the person who caused it; edges turn it into RFC 9457. */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ProblemCode problemCode;
    private final transient List<Object> arguments;
    private final transient List<FieldProblem> fields;

    private Problem(ProblemCode problemCode, List<Object> arguments, List<FieldProblem> fields) {
        super(problemCode.code() + arguments + fields, null, false, false);
        this.problemCode = problemCode;
        this.arguments = List.copyOf(arguments);
        this.fields = List.copyOf(fields);
    }

    public static Problem of(ProblemCode code, Object... arguments) {
        return new Problem(code, List.of(arguments), List.of());
    }

    public static Problem ofFields(ProblemCode code, List<FieldProblem> fields) {
        return new Problem(code, List.of(), fields);
    }

    public ProblemCode problemCode() {
        return problemCode;
    }

    public List<Object> arguments() {
        return arguments;
    }

    public List<FieldProblem> fields() {
        return fields;
    }
}
