package kuaichu.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** FEATURE: the pages a newcomer reads stay true where a machine can tell. */
class DocumentationTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)|src=\"([^\"]+)\"");

    @Test
    void architecturePageNamesEveryModule() {
        String page = SourceTree.read(SourceTree.root().resolve("ARCHITECTURE.md"));

        assertThat(Floors.OF_MODULE.keySet())
                .filteredOn(module -> !module.equals("tool"))
                .allSatisfy(module -> assertThat(page).contains(module));
    }

    @Test
    void everyLinkLeadsSomewhere() {
        Path root = SourceTree.root();
        List<String> dead = new ArrayList<>();
        Stream.concat(pagesIn(root, 1), pagesIn(root.resolve("docs"), 3)).forEach(page -> {
            Matcher link = LINK.matcher(SourceTree.read(page));
            while (link.find()) {
                String target = link.group(1) != null ? link.group(1) : link.group(2);
                if (!target.startsWith("http") && !Files.exists(page.resolveSibling(target))) {
                    dead.add(root.relativize(page) + " -> " + target);
                }
            }
        });

        assertThat(dead).isEmpty();
    }

    private static Stream<Path> pagesIn(Path folder, int depth) {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(file -> file.toString().endsWith(".md")).toList().stream();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
