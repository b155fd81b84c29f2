package kuaichu.security;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import kuaichu.Api;
import org.jspecify.annotations.Nullable;

/** What no answer may be or hold, whatever was asked. */
final class Leaks {
    private static final List<Pattern> FORBIDDEN = List.of(
            Pattern.compile("\\bat [a-z]+(\\.[A-Za-z_$]+)+\\("),
            Pattern.compile("[a-z]\\.[A-Z][A-Za-z]*(Exception|Error)\\b"),
            Pattern.compile("root:x:0"),
            Pattern.compile("PSQL|SQLState|ERROR: "),
            Pattern.compile("Jetty|Caused by"));

    private Leaks() {}

    /** @return null when the answer is one a stranger may see */
    static @Nullable String find(Api.Reply answer) {
        if (answer.status() >= 500) {
            return "answered " + answer.status();
        }
        if (answer.header("Server") != null || answer.header("X-Powered-By") != null) {
            return "says what it runs on";
        }
        if (!"nosniff".equals(answer.header("X-Content-Type-Options"))) {
            return answer.status() + " without nosniff";
        }
        if (answer.header("Set-Cookie") != null) {
            return "sets a cookie";
        }
        return inText(new String(answer.raw().body(), StandardCharsets.UTF_8));
    }

    static @Nullable String inText(String text) {
        return FORBIDDEN.stream()
                .map(pattern -> pattern.matcher(text))
                .filter(java.util.regex.Matcher::find)
                .map(found -> "leaks " + found.group())
                .findFirst()
                .orElse(null);
    }
}
