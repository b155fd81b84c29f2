package kuaichu.determination.web;

import java.time.Instant;
import java.util.List;
import kuaichu.accident.ArticleRef;
import kuaichu.determination.PartyGrade;
import org.jspecify.annotations.Nullable;

/**
 * What the officer starts from (认定书草稿).
 *
 * @param factText the sentence that binds, always Chinese
 * @param factTextEnglish the established facts in English
 * @param grades the proposed ones, empty when the rules propose nothing
 * @param abstainedBecause why they propose nothing
 */
public record DeterminationDraftView(
        String factText,
        String factTextEnglish,
        List<PartyGrade> grades,
        @Nullable String abstainedBecause,
        List<ProposalView.DisputedFactView> disputedFacts,
        List<ArticleRef> articles,
        List<RuleView> rules,
        boolean discretionary,
        @Nullable Instant promiseDueAt,
        List<CheckView> checks,
        List<StatementView> statements) {

    /** One thing to look at before issuing. */
    public record CheckView(String code, boolean ok, String text) {}

    /** One version of what a party said, oldest first. */
    public record StatementView(
            String partyLabel,
            String motion,
            List<String> behaviours,
            List<String> otherBehaviours,
            List<String> damageParts,
            @Nullable String description,
            String filledBy,
            Instant givenAt,
            int version,
            boolean afterHearing) {}
}
