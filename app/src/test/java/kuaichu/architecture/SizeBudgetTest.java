package kuaichu.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FEATURE: no file, method, parameter list or nesting grows past its budget. */
class SizeBudgetTest {
    @Test
    void everythingStaysWithinItsBudget() {
        assertThat(SizeBudget.findExcesses(SourceTree.listJavaFiles())).isEmpty();
    }

    @Test
    void findsWhatIsPastItsBudget(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("Planted.java");
        Files.writeString(
                file,
                "class Planted {\n"
                        + "void longOne(int a, int b, int c, int d, int e, int f, int g) {\n"
                        + "a++;\n".repeat(61)
                        + "if (a > 0) { for (;;) { while (true) { if (b > 0) { break; } } } }\n"
                        + "}\n"
                        + "\n".repeat(500)
                        + "}\n");

        List<String> excesses = SizeBudget.findExcesses(List.of(file));

        assertThat(excesses)
                .anyMatch(line -> line.contains("lines in the file"))
                .anyMatch(line -> line.contains("lines in the body of longOne"))
                .anyMatch(line -> line.contains("7 parameters of longOne"))
                .anyMatch(line -> line.contains("4 levels of nesting"));
    }
}
