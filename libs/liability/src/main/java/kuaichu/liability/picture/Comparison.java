package kuaichu.liability.picture;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kuaichu.liability.Behaviour;
import kuaichu.liability.Evaluation;
import org.jspecify.annotations.Nullable;

/**
 * The parties' private answers put side by side (陈述比对).
 *
 * @param facts every pictured fact in the order it was asked
 * @param deciding the fewest clashing facts that settle the outcome when they are decided, whatever the other clashes;
 *     empty when no clash matters
 * @param accounts what would be proposed if the whole account of a party held, by label
 * @param proposal what the rules propose; null while a deciding fact is open
 * @param behaviours the behaviours the proposal stands on, by label; empty while there is none
 */
public record Comparison(
        List<ComparedFact> facts,
        List<DecidingFact> deciding,
        Map<String, Evaluation> accounts,
        @Nullable Evaluation proposal,
        Map<String, Set<Behaviour>> behaviours) {
    public Comparison {
        facts = List.copyOf(facts);
        deciding = List.copyOf(deciding);
        accounts = Map.copyOf(accounts);
        behaviours = Map.copyOf(behaviours);
    }

    /** Facts on which the parties agree: they turn green. */
    public List<ComparedFact> agreed() {
        return facts.stream().filter(f -> f.standing() == Standing.AGREED).toList();
    }
}
