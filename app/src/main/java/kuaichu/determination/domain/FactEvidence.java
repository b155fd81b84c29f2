package kuaichu.determination.domain;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kuaichu.liability.Tsv;
import kuaichu.liability.picture.Topic;
import kuaichu.vault.Vault.Slot;

/** Which photos show a fact (事实所对应的照片), nearest first, as the table {@code fact-evidence.tsv} says. */
public final class FactEvidence {
    private static final Map<Topic, List<Slot>> SLOTS = Tsv.rows("/determination/fact-evidence.tsv", 2).stream()
            .collect(Collectors.toMap(
                    row -> row.constant(0, Topic.class),
                    row -> row.list(1).stream().map(Slot::valueOf).toList(),
                    (one, two) -> two,
                    () -> new EnumMap<>(Topic.class)));

    private FactEvidence() {}

    public static List<Slot> of(Topic topic) {
        return SLOTS.getOrDefault(topic, List.of());
    }
}
