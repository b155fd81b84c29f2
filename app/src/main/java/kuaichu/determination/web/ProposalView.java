package kuaichu.determination.web;

import java.util.List;
import kuaichu.determination.PartyGrade;
import org.jspecify.annotations.Nullable;

/**
 * What the rules propose to the parties (责任建议).
 *
 * @param grades null when they propose nothing; then abstainedBecause says why
 * @param disputedFacts what is told differently where behaviours are named
 * @param facts the pictured facts side by side, empty where behaviours are named
 * @param revisable labels of parties that may still say it once more
 */
public record ProposalView(
        @Nullable List<PartyGrade> grades,
        @Nullable String abstainedBecause,
        List<DisputedFactView> disputedFacts,
        List<RuleView> rules,
        boolean discretionary,
        String summary,
        List<PictureFactView> facts,
        List<String> revisable) {
    /** A fact said differently. */
    public record DisputedFactView(String fact, List<Version> versions) {}

    /** What one side says. */
    public record Version(String partyLabel, String value) {}
}
