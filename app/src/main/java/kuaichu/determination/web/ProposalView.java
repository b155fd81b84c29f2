package kuaichu.determination.web;

import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import kuaichu.determination.PartyGrade;
import kuaichu.determination.domain.FactSentence;
import kuaichu.determination.domain.LiabilityProposal;
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
    private static final String DISPUTED = "双方对事实的说法不一致，可以共同申请民警在线认定";

    /** A fact said differently. */
    public record DisputedFactView(String fact, List<Version> versions) {}

    /** What one side says. */
    public record Version(String partyLabel, String value) {}

    static ProposalView of(LiabilityProposal proposal, boolean forOfficer) {
        boolean shown = proposal.grades() != null && (forOfficer || proposal.isNegotiable());
        List<PartyGrade> grades = shown ? PartyGrade.listOf(Objects.requireNonNull(proposal.grades())) : null;
        String because = shown ? null : Objects.requireNonNullElse(proposal.abstainedBecause(), DISPUTED);
        return new ProposalView(
                grades,
                because,
                proposal.disputed().stream()
                        .map(fact -> new DisputedFactView(
                                fact.fact(),
                                new TreeMap<>(fact.versions())
                                        .entrySet().stream()
                                                .map(entry -> new Version(entry.getKey(), entry.getValue()))
                                                .toList()))
                        .toList(),
                shown || forOfficer ? RuleView.listOf(proposal.rules()) : List.of(),
                proposal.discretionary(),
                shown ? FactSentence.liability(Objects.requireNonNull(proposal.grades())) : because + "。");
    }
}
