package kuaichu.kernel.problem;

/** One of the closed list of expected refusals; the texts stand in the bundles under {@link #code()}. */
public interface ProblemCode {
    /** {@code <module>.<kebab-reason>}, for example {@code accident.illegal-transition}. */
    String code();

    /** The HTTP status an edge answers with. */
    int status();
}
