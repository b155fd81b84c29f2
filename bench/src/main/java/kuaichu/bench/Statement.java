package kuaichu.bench;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One statement as the server ran it (一条语句).
 *
 * @param sql with {@code ?} in place of parameters
 * @param parameters as text, in order
 */
record Statement(String sql, List<@Nullable String> parameters) {
    boolean is(String command) {
        return sql.strip().equalsIgnoreCase(command);
    }
}
