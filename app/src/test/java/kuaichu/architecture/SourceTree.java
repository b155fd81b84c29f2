package kuaichu.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The checkout this test runs in. */
final class SourceTree {
    private SourceTree() {}

    /** The folder that holds {@code ./kuaichu}. */
    static Path root() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("kuaichu")) || !Files.exists(here.resolve("libs"))) {
            here = java.util.Objects.requireNonNull(here.getParent(), "not inside the checkout");
        }
        return here;
    }

    static List<Path> listJavaFiles() {
        return Stream.of(
                        "libs/kernel",
                        "libs/liability",
                        "libs/verifier",
                        "libs/reader",
                        "testkit",
                        "app",
                        "sandbox",
                        "bench")
                .map(root()::resolve)
                .flatMap(module -> Stream.of(module.resolve("src/main/java"), module.resolve("src/test/java")))
                .filter(Files::isDirectory)
                .flatMap(SourceTree::walk)
                .filter(file -> file.toString().endsWith(".java"))
                .toList();
    }

    static Stream<Path> walk(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
