package kuaichu.sandbox;

import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;

/**
 * How the outside world is started.
 *
 * @param port on the loopback address; 0 takes a free one
 * @param data folder of the journal
 * @param secret shared with the platform: signs bodies, and is the 六合一 serial
 * @param platform where callbacks go
 * @param wall the real clock, or a test's
 * @param ticking true: settlements and callbacks happen by themselves; false: only when {@link Sandbox#runDue()} is called
 */
public record SandboxOptions(int port, Path data, String secret, URI platform, InstantSource wall, boolean ticking) {

    /** For tests: a free port, nothing happens by itself. */
    public static SandboxOptions manual(Path data, String secret, URI platform, InstantSource wall) {
        return new SandboxOptions(0, data, secret, platform, wall, false);
    }
}
