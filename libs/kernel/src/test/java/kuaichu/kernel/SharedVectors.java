package kuaichu.kernel;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The published id vectors, which stand beside the project and never in it. */
final class SharedVectors {
    private SharedVectors() {}

    /** The rows of a CSV without its header; skips the test where the shared folder is absent. */
    static List<String[]> rows(String name) {
        Optional<Path> file = Stream.iterate(
                        Optional.of(Path.of("").toAbsolutePath()), Optional::isPresent, p -> p.map(Path::getParent))
                .flatMap(Optional::stream)
                .map(folder -> folder.resolve("shared/data/id_vectors").resolve(name))
                .filter(Files::isRegularFile)
                .findFirst();
        assumeTrue(file.isPresent(), "skipped: no folder above the project holds shared/data/id_vectors/" + name);
        try {
            return Files.readAllLines(file.orElseThrow()).stream()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
