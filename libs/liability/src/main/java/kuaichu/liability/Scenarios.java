package kuaichu.liability;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The scenario table (事故情形表): 55 scenarios and the faults that only contribute. */
public final class Scenarios {
    private static final String RESOURCE = "/kuaichu/liability/scenarios.tsv";
    private static final Scenarios STANDARD = load();

    private final List<Scenario> rows;
    private final Map<Behaviour, Scenario> byBehaviour;

    private Scenarios(List<Scenario> rows, Map<Behaviour, Scenario> byBehaviour) {
        this.rows = List.copyOf(rows);
        this.byBehaviour = byBehaviour;
    }

    /** The table that comes with the engine. */
    public static Scenarios standard() {
        return STANDARD;
    }

    private static Scenarios load() {
        List<Scenario> rows = new ArrayList<>();
        Map<Behaviour, Scenario> byBehaviour = new EnumMap<>(Behaviour.class);
        for (Tsv.Row row : Tsv.rows(RESOURCE, 14)) {
            Scenario scenario = scenario(row);
            rows.add(scenario);
            if (scenario.role() != ScenarioRole.MUTUAL) {
                scenario.behaviours().forEach(behaviour -> {
                    if (byBehaviour.put(behaviour, scenario) != null) {
                        throw new IllegalStateException(RESOURCE + ": two rows for " + behaviour);
                    }
                });
            }
        }
        for (Behaviour behaviour : Behaviour.values()) {
            if (!byBehaviour.containsKey(behaviour)) {
                throw new IllegalStateException(RESOURCE + ": no row for " + behaviour);
            }
        }
        return new Scenarios(rows, byBehaviour);
    }

    private static Scenario scenario(Tsv.Row row) {
        return new Scenario(
                row.text(0),
                row.constants(1, Behaviour.class),
                row.constant(2, ScenarioRole.class),
                row.constant(3, Severity.class),
                row.constant(4, Scenario.Binds.class),
                row.list(5),
                row.list(6),
                row.list(7),
                row.text(8).isEmpty() ? null : row.text(8),
                row.text(9).isEmpty() ? null : row.text(9),
                new Wording(row.text(10), row.text(11)),
                new Wording(row.text(12), row.text(13)));
    }

    /** Every row in the order of the table. */
    public List<Scenario> list() {
        return rows;
    }

    public Optional<Scenario> find(String code) {
        return rows.stream().filter(row -> row.code().equals(code)).findFirst();
    }

    /** The row of a single behaviour. */
    public Scenario of(Behaviour behaviour) {
        return Objects.requireNonNull(byBehaviour.get(behaviour), behaviour::name);
    }
}
