package kuaichu.sandbox.state;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The conduct of every partner, kept over restarts. */
public final class Conducts {
    private record ConductSet(String partner, Conduct conduct) {}

    private final Journal journal;
    private final Map<Partner, Conduct> current = new EnumMap<>(Partner.class);
    private final Map<Partner, Double> owedErrors = new EnumMap<>(Partner.class);

    public Conducts(Journal journal) {
        this.journal = journal;
        journal.onReplay(ConductSet.class, set -> current.put(Partner.of(set.partner()), set.conduct()));
    }

    public synchronized Conduct of(Partner partner) {
        @Nullable Conduct conduct = current.get(partner);
        return conduct != null ? conduct : Conduct.GOOD;
    }

    public synchronized void set(Partner partner, Conduct conduct) {
        journal.append(new ConductSet(partner.key(), conduct));
        current.put(partner, conduct);
        owedErrors.remove(partner);
    }

    /** Whether this call fails: with a rate of 0.25 every fourth one does. */
    public synchronized boolean failsNow(Partner partner) {
        double owed = owedErrors.getOrDefault(partner, 0.0) + of(partner).errorRate();
        boolean fails = owed >= 1;
        owedErrors.put(partner, fails ? owed - 1 : owed);
        return fails;
    }
}
