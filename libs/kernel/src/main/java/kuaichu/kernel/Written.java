package kuaichu.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import kuaichu.kernel.problem.InvalidValue;

/** How people and phones write codes: full-width letters, spaces, dots and lower case, brought to one form. */
final class Written {
    private static final Pattern FILLERS =
            Pattern.compile("[\\s\\u00b7\\u2022\\u2027\\u2219\\u30fb.\\-_\\u2010-\\u2015]");

    private Written() {}

    /** Upper case, half-width, without spaces, dots and dashes. */
    static String compact(String text) {
        return FILLERS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
    }

    /** As {@link #compact}, refusing what is then empty with {@code <kind>.empty}. */
    static String required(String text, String kind) {
        String compact = compact(text);
        if (compact.isEmpty()) {
            throw new InvalidValue(kind + ".empty");
        }
        return compact;
    }
}
