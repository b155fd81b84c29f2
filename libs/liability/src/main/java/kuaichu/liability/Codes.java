package kuaichu.liability;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads codes of the facts: the name of the constant in either case, or one of its known other spellings. */
final class Codes {
    private Codes() {}

    static <E extends Enum<E>> E read(Class<E> type, String path, String code, Map<String, E> aliases) {
        String name = code.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        E[] constants = type.getEnumConstants();
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .or(() -> Optional.ofNullable(aliases.get(name)))
                .orElseThrow(() ->
                        new InvalidFacts(path, "unknown code \"" + code + "\"; known: " + Arrays.toString(constants)));
    }
}
