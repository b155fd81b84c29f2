package kuaichu.platform;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The place of a sealed value (密文位置): a value copied into another table, column or row does not open there.
 *
 * @param column {@code schema.table.column}
 * @param row what the comment on the column says after {@code sealed by}, joined by strokes
 */
public record Cell(String column, String row) {
    public static Cell of(String column, Object... row) {
        return new Cell(column, Arrays.stream(row).map(Object::toString).collect(Collectors.joining("/")));
    }

    byte[] bytes() {
        return (column + '\0' + row).getBytes(StandardCharsets.UTF_8);
    }
}
