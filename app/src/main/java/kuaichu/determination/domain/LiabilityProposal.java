package kuaichu.determination.domain;

import java.util.List;
import java.util.Map;
import kuaichu.liability.Article;
import kuaichu.liability.Behaviour;
import kuaichu.liability.FiredRule;
import kuaichu.liability.LiabilityGrade;
import kuaichu.liability.Wording;
import kuaichu.liability.picture.Comparison;
import kuaichu.liability.picture.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What the rules propose from what the parties say (责任建议); never a determination.
 *
 * @param grades by label, null when the rules propose nothing
 * @param abstainedBecause one sentence, null when they propose
 * @param discretionary the grades weigh faults and are for an officer to weigh again
 * @param behaviours behaviours the proposal stands on, by label
 * @param comparison the parties' answers side by side; null where behaviours are named instead of pictured facts answered
 */
public record LiabilityProposal(
        @Nullable Map<String, LiabilityGrade> grades,
        @Nullable Wording abstainedBecause,
        List<StatedFacts.DisputedFact> disputed,
        List<FiredRule> rules,
        List<Article> articles,
        boolean discretionary,
        Map<String, java.util.Set<Behaviour>> behaviours,
        @Nullable Comparison comparison) {
    public LiabilityProposal {
        grades = grades == null ? null : Map.copyOf(grades);
        disputed = List.copyOf(disputed);
        rules = List.copyOf(rules);
        articles = List.copyOf(articles);
        behaviours = Map.copyOf(behaviours);
    }

    /** Whether the outcome hangs on a fact nobody has decided yet. */
    public boolean isOpen() {
        return comparison != null && !comparison.deciding().isEmpty();
    }

    /** Whether the parties say different things about what the outcome hangs on, or did before an officer decided it. */
    public boolean isDisputed() {
        return isOpen()
                || !disputed.isEmpty()
                || comparison != null
                        && comparison.facts().stream().anyMatch(fact -> fact.standing() == Standing.DECIDED);
    }

    /** Parties may settle only what they do not dispute (RTSL-70, PROC-20.1). */
    public boolean isNegotiable() {
        return grades != null && disputed.isEmpty();
    }
}
