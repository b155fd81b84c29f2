package kuaichu.liability.picture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A pictured fact with what was said about it (事实比对).
 *
 * @param value what holds: agreed or decided, null otherwise
 * @param versions what each party said, by label
 */
public record ComparedFact(
        Question question, Standing standing, @Nullable String value, Map<String, String> versions) {
    public ComparedFact {
        versions = Map.copyOf(versions);
    }

    boolean isOpen() {
        return standing == Standing.CLASHING || standing == Standing.ONE_SIDED;
    }

    /** What could hold, in the order of the options: every version said, and that it stays unknown where only one side said it. */
    List<String> possibilities() {
        if (value != null) {
            return List.of(value);
        }
        Map<String, Boolean> said = new LinkedHashMap<>();
        question.options().stream()
                .map(Option::code)
                .filter(versions::containsValue)
                .forEach(code -> said.put(code, true));
        if (standing == Standing.ONE_SIDED || said.isEmpty()) {
            said.put(Option.UNSURE, true);
        }
        return List.copyOf(said.keySet());
    }
}
