package kuaichu.determination.web;

import java.util.List;
import kuaichu.determination.PartyGrade;
import org.jspecify.annotations.Nullable;

/**
 * What the rules propose to the parties (责任建议).
 *
 * @param grades null when they propose nothing; then abstainedBecause says why
 */
public record ProposalView(
        @Nullable List<PartyGrade> grades,
        @Nullable String abstainedBecause,
        List<DisputedFactView> disputedFacts,
        List<RuleView> rules,
        boolean discretionary,
        String summary) {
    /** A fact said differently. */
    public record DisputedFactView(String fact, List<Version> versions) {}

    /** What one side says. */
    public record Version(String partyLabel, String value) {}
}
