package kuaichu.tool;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kuaichu.liability.Tsv;
import org.jspecify.annotations.Nullable;

/** What a foreign police's codes mean in our law (外地代码对照), from {@code finding-codes.tsv}. */
final class ForeignCodes {
    private static final String RESOURCE = "/kuaichu/tool/finding-codes.tsv";
    private static final String EMPTY = "(空)";

    private final Map<Field, Map<String, String>> codes = new EnumMap<>(Field.class);
    private final Map<String, Integer> unmapped = new TreeMap<>();

    ForeignCodes() {
        for (Tsv.Row row : Tsv.rows(RESOURCE, 4)) {
            Map<String, String> field = codes.computeIfAbsent(row.constant(0, Field.class), f -> new HashMap<>());
            if (field.put(row.text(1), row.text(2)) != null || row.text(3).isEmpty()) {
                throw new IllegalStateException(RESOURCE + ": twice or without a reason: " + row.cells());
            }
        }
    }

    /** What the code means; an unknown one is counted and means nothing. */
    Optional<String> ours(Field field, String theirs) {
        String found = find(field, theirs);
        if (found == null) {
            unmapped.merge(field + " " + theirs, 1, Integer::sum);
        }
        return Optional.ofNullable(found);
    }

    /** As {@link #ours}, with the meaning at signals where it differs. */
    Optional<String> ours(Field field, Field atSignal, boolean signal, String theirs) {
        String special = signal ? find(atSignal, theirs) : null;
        return special == null ? ours(field, theirs) : Optional.of(special);
    }

    /** What governs the place, by kind of road, signal and whether it works; the exact row before those with a star. */
    Optional<String> control(String road, String signal, String action) {
        String exact = find(Field.CONTROL, road + "/" + signal + "/" + action);
        return exact == null ? ours(Field.CONTROL, road + "/*/*") : Optional.of(exact);
    }

    private @Nullable String find(Field field, String theirs) {
        return codes.getOrDefault(field, Map.of()).get(theirs.isEmpty() ? EMPTY : theirs);
    }

    /** Codes no row holds, with how often they came. */
    Map<String, Integer> unmapped() {
        return unmapped;
    }

    /** Kinds of codes. */
    enum Field {
        KIND,
        CONTROL,
        MOTION,
        MOTION_AT_SIGNAL,
        RELATION,
        CONTACT,
        CAUSE,
        CAUSE_AT_SIGNAL
    }
}
