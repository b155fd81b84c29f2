package kuaichu.determination.domain;

import java.util.List;
import java.util.Map;
import kuaichu.liability.Article;
import kuaichu.liability.Behaviour;
import kuaichu.liability.FiredRule;
import kuaichu.liability.LiabilityGrade;
import kuaichu.liability.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What the rules propose from what the parties say (责任建议); never a determination.
 *
 * @param grades by label, null when the rules propose nothing
 * @param abstainedBecause one sentence, null when they propose
 * @param discretionary the grades weigh faults and are for an officer to weigh again
 * @param behaviours behaviours the proposal stands on, by label
 */
public record LiabilityProposal(
        @Nullable Map<String, LiabilityGrade> grades,
        @Nullable Wording abstainedBecause,
        List<StatedFacts.DisputedFact> disputed,
        List<FiredRule> rules,
        List<Article> articles,
        boolean discretionary,
        Map<String, java.util.Set<Behaviour>> behaviours) {
    public LiabilityProposal {
        grades = grades == null ? null : Map.copyOf(grades);
        disputed = List.copyOf(disputed);
        rules = List.copyOf(rules);
        articles = List.copyOf(articles);
        behaviours = Map.copyOf(behaviours);
    }

    /** Parties may settle only what they do not dispute (RTSL-70, PROC-20.1). */
    public boolean isNegotiable() {
        return grades != null && disputed.isEmpty();
    }
}
