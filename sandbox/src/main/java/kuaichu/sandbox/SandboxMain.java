package kuaichu.sandbox;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** Starts the outside world: {@code --port N --data DIR --secret-file F --platform URL}; a secret may also come by KUAICHU_SANDBOX_SECRET. */
public final class SandboxMain {
    private SandboxMain() {}

    public static void main(String[] arguments) throws InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            Sandbox sandbox = Sandbox.start(options(read(arguments)));
            Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close));
            out.println("sandbox ready: " + sandbox.uri() + "/");
        } catch (RuntimeException | IOException e) {
            System.err.println("sandbox: " + e.getMessage());
            System.exit(1);
        }
        new CountDownLatch(1).await();
    }

    private static SandboxOptions options(Map<String, String> named) throws IOException {
        return new SandboxOptions(
                Integer.parseInt(named.getOrDefault("--port", "8081")),
                Path.of(named.getOrDefault("--data", "data/sandbox")),
                secret(named.get("--secret-file")),
                URI.create(named.getOrDefault("--platform", "http://127.0.0.1:8080")),
                InstantSource.system(),
                true);
    }

    private static String secret(@Nullable String file) throws IOException {
        String secret = file != null ? Files.readString(Path.of(file)) : System.getenv("KUAICHU_SANDBOX_SECRET");
        if (secret == null || secret.strip().length() < 16) {
            throw new IllegalArgumentException("a secret of at least 16 characters is needed: --secret-file FILE");
        }
        return secret.strip();
    }

    private static Map<String, String> read(String[] arguments) {
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            if (!arguments[i].startsWith("--") || i + 1 == arguments.length) {
                throw new IllegalArgumentException("expected --name value, got " + arguments[i]);
            }
            named.put(arguments[i], arguments[i + 1]);
        }
        return named;
    }
}
