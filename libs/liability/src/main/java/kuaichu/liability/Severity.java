package kuaichu.liability;

/**
 * How heavy a fault weighs (过错严重程度), lightest first. The classes are provincial practice, not national law, therefore
 * every grade that rests on them is discretionary.
 */
public enum Severity {
    /** Speed and carelessness that only add to it. */
    CONTRIBUTING,
    /** Warning, lighting, stopping. */
    PASSIVE,
    /** Following, lane and loading duties. */
    GENERAL,
    /** Taking the right of way of another. */
    RIGHT_OF_WAY
}
