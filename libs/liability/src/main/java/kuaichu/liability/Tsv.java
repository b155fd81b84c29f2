package kuaichu.liability;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the rule files of this library (规则文件): tab-separated cells, {@code #} starts a remark, every row has the same number of cells. */
public final class Tsv {
    private Tsv() {}

    /**
     * The rows of a file of the class path.
     *
     * @throws IllegalStateException naming file and line when the file is absent or a row has other cells
     */
    public static List<Row> rows(String resource, int cells) {
        try (InputStream in = Tsv.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("rule file " + resource + " is absent");
            }
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return rows(resource, cells, reader.lines().toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("rule file " + resource, e);
        }
    }

    static List<Row> rows(String name, int cells, List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> new Row(name, cells, line))
                .toList();
    }

    /** One row; every reading error names the file and the row. */
    public record Row(String file, List<String> cells) {
        Row(String file, int expected, String line) {
            this(file, List.of(line.split("\t", -1)));
            if (cells.size() != expected) {
                throw new IllegalStateException(
                        file + ": expected " + expected + " cells, found " + cells.size() + " in: " + line);
            }
        }

        public String text(int index) {
            return cells.get(index).strip();
        }

        public List<String> list(int index) {
            return Stream.of(text(index).split(","))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .toList();
        }

        public <E extends Enum<E>> E constant(int index, Class<E> type) {
            return constant(text(index), type);
        }

        public <E extends Enum<E>> Set<E> constants(int index, Class<E> type) {
            Collection<E> found =
                    list(index).stream().map(name -> constant(name, type)).collect(Collectors.toList());
            return found.isEmpty() ? EnumSet.noneOf(type) : EnumSet.copyOf(found);
        }

        private <E extends Enum<E>> E constant(String name, Class<E> type) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(e -> e.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(file + ": \"" + name + "\" is none of "
                            + Arrays.toString(type.getEnumConstants()) + " in: " + cells));
        }

        public boolean yes(int index) {
            return switch (text(index)) {
                case "yes" -> true;
                case "no" -> false;
                default -> throw new IllegalStateException(file + ": yes or no expected in: " + cells);
            };
        }
    }
}
