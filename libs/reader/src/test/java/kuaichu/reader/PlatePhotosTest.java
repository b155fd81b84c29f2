package kuaichu.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** FEATURE: plates on photos of real cars are read; what is taken over is right. */
class PlatePhotosTest {
    /** One of the seven is a yellow plate nobody can read, one stands askew. */
    private static final int READABLE = 5;

    @Test
    void realPlatesAreReadAndNoneIsTakenOverWrong() throws IOException {
        Path folder = photos();
        List<String> right = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        List<String> takenOverWrong = new ArrayList<>();
        try (PictureReader reader = new PictureReader(1)) {
            for (String line : Files.readAllLines(folder.resolve("labels.csv")).stream()
                    .skip(1)
                    .toList()) {
                String[] cells = line.split(",", -1);
                Field field = reader.read(Files.readAllBytes(folder.resolve(cells[0])), DocumentKind.PLATE)
                        .fields()
                        .getFirst();
                boolean same = cells[1].equals(field.value());
                (same ? right : wrong).add(cells[0] + " " + field.value());
                if (field.sure() && !same) {
                    takenOverWrong.add(cells[0]);
                }
            }
        }
        System.out.println("plate photos: right " + right + ", to be typed " + wrong);

        assertThat(right).hasSizeGreaterThanOrEqualTo(READABLE);
        assertThat(takenOverWrong).isEmpty();
    }

    private static Path photos() {
        String named = System.getProperty("shared.data", "");
        Optional<Path> folder = Stream.concat(
                        named.isEmpty() ? Stream.empty() : Stream.of(Path.of(named)),
                        Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                                .map(path -> path.resolve("shared/data")))
                .map(data -> data.resolve("plate_images"))
                .filter(Files::isDirectory)
                .findFirst();
        if (folder.isEmpty()) {
            System.err.println(
                    "NOT TESTED: photos of real plates. No folder above the project holds shared/data/plate_images"
                            + " and -Dshared.data names none.");
        }
        assumeTrue(folder.isPresent(), "not tested: no photos of real plates");
        return folder.orElseThrow();
    }
}
