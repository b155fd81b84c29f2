package kuaichu.liability;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads codes of the facts: the name of the constant in either case, or one of its known other spellings. */
final class Codes {
    private static final int LONGEST_ECHO = 60;

    private Codes() {}

    static <E extends Enum<E>> E read(Class<E> type, String path, String code, Map<String, E> aliases) {
        E exact = exact(type, code);
        if (exact != null) {
            return exact;
        }
        String name = code.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        E[] constants = type.getEnumConstants();
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .or(() -> Optional.ofNullable(aliases.get(name)))
                .orElseThrow(() -> new InvalidFacts(
                        path, "unknown code \"" + shortened(code) + "\"; known: " + Arrays.toString(constants)));
    }

    /** The common case, without going through all of them. */
    private static <E extends Enum<E>> @Nullable E exact(Class<E> type, String code) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(code)) {
                return constant;
            }
        }
        return null;
    }

    /** What was said, short enough for an error message. */
    static String shortened(String code) {
        return code.length() <= LONGEST_ECHO ? code : code.substring(0, LONGEST_ECHO) + "…";
    }
}
