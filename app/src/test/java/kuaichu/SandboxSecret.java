package kuaichu;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the platform under test and its partners share. */
public final class SandboxSecret {
    public static final String TEXT = "secret-of-the-tests-0123456789";

    private SandboxSecret() {}

    static Path file() {
        try {
            return Files.writeString(newFolder().resolve("secret"), TEXT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path newFolder() {
        try {
            return Files.createTempDirectory("kuaichu-sandbox");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
