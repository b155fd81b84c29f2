package kuaichu.platform;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the key ring is kept (密钥来源): a file or the environment, never the database; a city may put its key server behind it. */
public interface KeySource {
    /** The ring in JSON, which stands in no file then. */
    String ENVIRONMENT = "KUAICHU_KEYS_JSON";

    byte[] read();

    /** Another one whenever the ring may have changed; asked at every use of a key. */
    Object version();

    /**
     * Keeps a changed ring.
     *
     * @throws StartRefused where the ring cannot be written from here
     */
    void write(byte[] ring);

    /** The environment when it holds a ring, else the file, which is made when it is not there. */
    static KeySource of(Path file) {
        @Nullable String ring = System.getenv(ENVIRONMENT);
        return ring == null ? new FileKeys(file) : new EnvironmentKeys(ring);
    }
}
