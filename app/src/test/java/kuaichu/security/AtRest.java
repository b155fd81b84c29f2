package kuaichu.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks for clear values in every column of every table and in every byte of every file below a folder. */
final class AtRest {
    private AtRest() {}

    /** Each finding with the table and what stands before it. */
    static List<String> findInDatabase(JdbcClient jdbc, List<String> clear) {
        List<String> tables = jdbc.sql(
                        "select format('%I.%I', table_schema, table_name) from information_schema.tables"
                                + " where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')")
                .query((row, number) -> row.getString(1))
                .list();
        String pattern = clear.stream()
                .flatMap(value -> Stream.of(value, HexFormat.of().formatHex(value.getBytes(StandardCharsets.UTF_8))))
                .collect(Collectors.joining("|", ".{0,80}(?:", ")"));
        List<String> found = new ArrayList<>();
        for (String table : tables) {
            jdbc.sql("select substring(t::text from :pattern) from " + table + " t where t::text ~ :pattern limit 3")
                    .param("pattern", pattern)
                    .query(String.class)
                    .list()
                    .forEach(row -> found.add(table + ": " + row));
        }
        return found;
    }

    static List<String> findInFiles(Path root, List<String> clear) {
        List<byte[]> patterns = clear.stream()
                .map(value -> value.getBytes(StandardCharsets.UTF_8))
                .toList();
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> patterns.stream().anyMatch(pattern -> holds(file, pattern)))
                    .map(Path::toString)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean holds(Path file, byte[] pattern) {
        try {
            String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return bytes.contains(new String(pattern, StandardCharsets.ISO_8859_1))
                    || bytes.toLowerCase(Locale.ROOT).contains(HexFormat.of().formatHex(pattern));
        } catch (java.nio.file.NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
