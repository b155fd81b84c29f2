package kuaichu.liability;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The engine's answer (评估结果): a proposal with its grounds, never a determination.
 *
 * @param routeReasons in the order of the table; empty for plain self-negotiation
 * @param routeBasis the articles route and instruction stand on
 * @param liability grade by label for self-negotiation; null otherwise, for sub-accidents and when the engine abstains
 * @param liabilityPrimaFacie the same for the officer on the other routes
 * @param subAccidents the parts of a chain with more than one cause, empty otherwise
 * @param rules every rule that fired, in the order they were applied
 * @param basis every article that carried the liability
 * @param compensationBasis the article that divides the compensation, which is not the liability
 * @param factsUsed the facts the liability stands on
 * @param disputedFacts the facts among them that the parties dispute
 * @param discretionary grades weigh faults against each other and are the officer's to weigh again
 * @param abstainedBecause why no liability is proposed, null when it is
 * @param cityLimits why the city does not handle it online, empty when it may
 */
public record Evaluation(
        Route route,
        SceneInstruction sceneInstruction,
        List<RouteReasonFound> routeReasons,
        List<Article> routeBasis,
        @Nullable Map<String, LiabilityGrade> liability,
        @Nullable Map<String, LiabilityGrade> liabilityPrimaFacie,
        List<SubAccident> subAccidents,
        List<FiredRule> rules,
        List<Article> basis,
        Article compensationBasis,
        List<FactUsed> factsUsed,
        List<FactUsed> disputedFacts,
        boolean discretionary,
        @Nullable Abstention abstainedBecause,
        List<CityLimit> cityLimits) {
    public Evaluation {
        routeReasons = List.copyOf(routeReasons);
        routeBasis = List.copyOf(routeBasis);
        subAccidents = List.copyOf(subAccidents);
        rules = List.copyOf(rules);
        basis = List.copyOf(basis);
        factsUsed = List.copyOf(factsUsed);
        disputedFacts = List.copyOf(disputedFacts);
        cityLimits = List.copyOf(cityLimits);
    }

    /** The proposed grades, whichever route they are for. */
    public @Nullable Map<String, LiabilityGrade> proposedLiability() {
        return liability != null ? liability : liabilityPrimaFacie;
    }

    public List<String> basisCitations() {
        return basis.stream().map(Article::citation).toList();
    }

    public List<String> routeBasisCitations() {
        return routeBasis.stream().map(Article::citation).toList();
    }
}
