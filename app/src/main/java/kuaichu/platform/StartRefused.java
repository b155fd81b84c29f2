package kuaichu.platform;

/** The platform must not start (拒绝启动); the message is one line for the operator, what to do included. */
public final class StartRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StartRefused(String line) {
        super(line);
    }

    public StartRefused(String line, Throwable cause) {
        super(line, cause);
    }
}
