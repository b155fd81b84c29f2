package kuaichu.architecture;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** On which floor each module lives ({@code ARCHITECTURE.md}). */
final class Floors {
    static final Map<String, Integer> OF_MODULE = Map.ofEntries(
            Map.entry("platform", 0),
            Map.entry("docket", 1),
            Map.entry("org", 1),
            Map.entry("audit", 1),
            Map.entry("access", 1),
            Map.entry("vault", 2),
            Map.entry("retention", 2),
            Map.entry("desk", 2),
            Map.entry("document", 2),
            Map.entry("accident", 3),
            Map.entry("signing", 3),
            Map.entry("serving", 3),
            Map.entry("determination", 4),
            Map.entry("procedure", 5),
            Map.entry("claim", 5),
            Map.entry("followup", 5),
            Map.entry("calibration", 5),
            Map.entry("remedy", 5),
            Map.entry("casefile", 6),
            Map.entry("archive", 6),
            Map.entry("recognition", 6),
            Map.entry("rating", 6),
            Map.entry("notice", 6),
            Map.entry("partner", 6),
            Map.entry("tool", 7));

    /** Neighbours on one floor that may be used; each with its reason in {@code DECISIONS.md}. */
    private static final Set<String> NEIGHBOURS = Set.of(
            "access>org",
            "access>audit",
            "signing>accident",
            "serving>accident",
            "partner>notice",
            "casefile>rating",
            "archive>casefile");

    private Floors() {}

    static boolean mayUse(String origin, String target) {
        String from = moduleOf(origin);
        String to = moduleOf(target);
        if (from == null || to == null || from.equals(to)) {
            return true;
        }
        Integer fromFloor = OF_MODULE.get(from);
        Integer toFloor = OF_MODULE.get(to);
        if (fromFloor == null || toFloor == null) {
            return false;
        }
        return toFloor < fromFloor || NEIGHBOURS.contains(from + ">" + to);
    }

    /** The module of a package of the platform, null for libraries; planted packages carry theirs after {@code planted.floors}. */
    static @Nullable String moduleOf(String packageName) {
        String[] parts = packageName.split("\\.");
        if (parts.length > 2 && parts[0].equals("planted") && parts[1].equals("floors")) {
            return parts[2];
        }
        boolean library = parts.length < 2
                || !parts[0].equals("kuaichu")
                || Set.of("kernel", "liability", "verifier", "reader", "sandbox", "testkit")
                        .contains(parts[1]);
        return library ? null : parts[1];
    }
}
