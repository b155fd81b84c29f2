package kuaichu.liability;

/** Facts the engine cannot work on: a missing fact, an unknown code, a contradiction of form. */
public final class InvalidFacts extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String path;

    /**
     * @param path where, for example {@code parties[1].plate_status}
     * @param message what is wrong and what would be right
     */
    public InvalidFacts(String path, String message) {
        super(path + ": " + message);
        this.path = path;
    }

    public String path() {
        return path;
    }
}
