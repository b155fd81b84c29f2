package kuaichu.bench;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Options of a run (测量参数), {@code --name value}.
 *
 * @param connections of both sides
 * @param rounds pairs of measured rounds
 * @param round length of one round
 * @param warmUp before anything counts
 * @param large cases of the large list
 */
record Options(int connections, int rounds, Duration round, Duration warmUp, int large) {
    private static final Set<String> NAMES =
            Set.of("connections", "rounds", "round-seconds", "warm-up-seconds", "large");

    static Options parse(String[] arguments) {
        Map<String, String> given = new HashMap<>();
        for (int i = 1; i + 1 < arguments.length; i += 2) {
            String name = arguments[i].replaceFirst("^--", "");
            if (!NAMES.contains(name)) {
                throw new IllegalArgumentException("no option " + arguments[i] + "; there are " + NAMES);
            }
            given.put(name, arguments[i + 1]);
        }
        return new Options(
                number(given, "connections", 16),
                number(given, "rounds", 5),
                Duration.ofSeconds(number(given, "round-seconds", 10)),
                Duration.ofSeconds(number(given, "warm-up-seconds", 120)),
                number(given, "large", 1_000_000));
    }

    private static int number(Map<String, String> given, String name, int otherwise) {
        return Integer.parseInt(given.getOrDefault(name, String.valueOf(otherwise)));
    }
}
