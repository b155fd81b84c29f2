package kuaichu.kernel.problem;

import java.util.List;

/** A value that breaks the rules of its type (a plate, an id number, an amount); the edge names the field. */
public final class InvalidValue extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> arguments;

    /**
     * @param code text key, for example {@code plate.shape}
     * @param arguments values for the text, never personal data
     */
    public InvalidValue(String code, Object... arguments) {
        super(code);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public String code() {
        return code;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
