package kuaichu.determination.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import kuaichu.determination.PartyGrade;
import kuaichu.determination.application.LiabilityWords;
import kuaichu.determination.domain.LiabilityProposal;
import kuaichu.determination.domain.StatedFacts;
import kuaichu.liability.LiabilityGrade;
import kuaichu.liability.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a proposal into words for one reader. */
@Component
class ProposalViews {
    private final LiabilityWords words;

    ProposalViews(LiabilityWords words) {
        this.words = words;
    }

    ProposalView of(LiabilityProposal proposal, boolean forOfficer, Locale locale) {
        Map<String, LiabilityGrade> shown = forOfficer || proposal.isNegotiable() ? proposal.grades() : null;
        String because = shown == null ? because(proposal.abstainedBecause(), locale) : null;
        return new ProposalView(
                shown == null ? null : PartyGrade.listOf(shown),
                because,
                proposal.disputed().stream().map(ProposalViews::view).toList(),
                shown != null || forOfficer ? RuleView.listOf(proposal.rules(), locale) : List.of(),
                proposal.discretionary(),
                shown != null ? words.liability(shown, locale) : words.sentence(String.valueOf(because), locale));
    }

    private String because(@Nullable Wording abstained, Locale locale) {
        return abstained == null ? words.disputed(locale) : abstained.in(locale);
    }

    private static ProposalView.DisputedFactView view(StatedFacts.DisputedFact fact) {
        return new ProposalView.DisputedFactView(
                fact.fact(),
                new TreeMap<>(fact.versions())
                        .entrySet().stream()
                                .map(entry -> new ProposalView.Version(entry.getKey(), entry.getValue()))
                                .toList());
    }
}
