package kuaichu.platform.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import kuaichu.kernel.problem.FieldProblem;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.PlatformProblem;
import org.jspecify.annotations.Nullable;

/** Where a list goes on (游标): the last row's sort keys, opaque to the client. */
public record Cursor(List<String> keys) {
    private static final String SEPARATOR = "\n";
    private static final int DEFAULT_LIMIT = 20;
    private static final int MOST = 100;

    public Cursor {
        keys = List.copyOf(keys);
    }

    public static Cursor of(Object... keys) {
        return new Cursor(Arrays.stream(keys).map(Object::toString).toList());
    }

    /**
     * Null for the first page.
     *
     * @param keyCount how many sort keys the list has
     * @throws Problem {@code platform.invalid-input} naming {@code cursor}
     */
    public static @Nullable Cursor parse(@Nullable String text, int keyCount) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            Cursor cursor = new Cursor(List.of(
                    new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(SEPARATOR, -1)));
            if (cursor.keys.size() == keyCount) {
                return cursor;
            }
        } catch (IllegalArgumentException e) {
            throw invalid("cursor");
        }
        throw invalid("cursor");
    }

    /** The page size asked for, 20 when none was. */
    public static int limit(@Nullable Integer asked) {
        int limit = asked == null ? DEFAULT_LIMIT : asked;
        if (limit < 1 || limit > MOST) {
            throw Problem.ofFields(
                    PlatformProblem.INVALID_INPUT, List.of(FieldProblem.of("limit", "field.range", 1, MOST)));
        }
        return limit;
    }

    private static Problem invalid(String field) {
        return Problem.ofFields(PlatformProblem.INVALID_INPUT, List.of(FieldProblem.of(field, "field.invalid")));
    }

    public String encode() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, keys).getBytes(StandardCharsets.UTF_8));
    }
}
