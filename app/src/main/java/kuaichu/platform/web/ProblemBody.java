package kuaichu.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A refusal on the wire, RFC 9457.
 *
 * @param type {@code /problems/<code>}
 * @param title one sentence for people
 * @param detail what to do, when there is more to say
 * @param fields refused fields, null when it is not about fields
 * @param currentVersion only with {@code platform.version-conflict}
 */
record ProblemBody(
        String type,
        String title,
        int status,
        String detail,
        String code,
        @Nullable List<Field> fields,
        @Nullable Object currentVersion,
        @Nullable String traceId) {

    /** One refused field; field is its JSON path. */
    record Field(String field, String code, String message) {}
}
