package kuaichu.calibration;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import kuaichu.calibration.SamplingPlan.Ground;
import kuaichu.docket.Entry;
import kuaichu.liability.LiabilityGrade;
import tools.jackson.databind.JsonNode;

/**
 * A determination as its docket entry tells it (认定条目).
 *
 * @param labels in the order of the pattern, else of the alphabet
 */
record Issued(
        Optional<String> pattern,
        List<String> labels,
        List<LiabilityGrade> grades,
        Set<Ground> grounds,
        boolean overridden,
        UUID documentId) {
    static final String KIND = "determination.issued";
    /** The determination was withdrawn: it holds no longer. */
    static final String REOPENED = "determination.reopened";

    static Issued of(Entry entry) {
        JsonNode body = entry.body();
        JsonNode basis = body.path("basis");
        List<String> labels = new ArrayList<>();
        basis.path("order").forEach(label -> labels.add(label.asString("")));
        Set<String> all = new TreeSet<>();
        body.path("grades").forEachEntry((label, grade) -> all.add(label));
        if (labels.size() != all.size()) {
            labels.clear();
            labels.addAll(all);
        }
        boolean overridden = body.path("overridden").asBoolean(false);
        Set<Ground> grounds = EnumSet.noneOf(Ground.class);
        addIf(grounds, Ground.OVERRIDDEN, overridden);
        addIf(grounds, Ground.DISCRETIONARY, basis.path("discretionary").asBoolean(false));
        addIf(grounds, Ground.DISPUTED, basis.path("disputed").asBoolean(false));
        String pattern = basis.path("pattern").asString("");
        return new Issued(
                pattern.isEmpty() ? Optional.empty() : Optional.of(pattern),
                labels,
                labels.stream()
                        .map(label -> LiabilityGrade.valueOf(
                                body.path("grades").path(label).asString("")))
                        .toList(),
                grounds,
                overridden,
                UUID.fromString(body.path("documentId").asString("")));
    }

    private static void addIf(Set<Ground> grounds, Ground ground, boolean holds) {
        if (holds) {
            grounds.add(ground);
        }
    }
}
