package kuaichu.determination.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.Statement;
import kuaichu.determination.PartyGrade;
import kuaichu.determination.application.LiabilityWords;
import kuaichu.determination.domain.DecidedFactBook;
import kuaichu.determination.domain.LiabilityProposal;
import kuaichu.determination.domain.StatedFacts;
import kuaichu.liability.LiabilityGrade;
import kuaichu.liability.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a proposal into words for one reader. */
@Component
class ProposalViews {
    private final AccidentCases cases;
    private final DecidedFactBook decidedFacts;
    private final PictureFactViews facts;
    private final LiabilityWords words;

    ProposalViews(AccidentCases cases, DecidedFactBook decidedFacts, PictureFactViews facts, LiabilityWords words) {
        this.cases = cases;
        this.decidedFacts = decidedFacts;
        this.facts = facts;
        this.words = words;
    }

    ProposalView forParties(AccidentCase accidentCase, LiabilityProposal proposal, Locale locale) {
        List<String> revisable = cases.listStatements(accidentCase.id()).stream()
                .filter(statement -> !statement.afterHearing())
                .map(Statement::partyLabel)
                .toList();
        Map<String, LiabilityGrade> shown = proposal.isNegotiable() ? proposal.grades() : null;
        return view(proposal, shown, null, revisable, locale);
    }

    ProposalView forOfficer(AccidentCase accidentCase, LiabilityProposal proposal, Locale locale) {
        var officer = new PictureFactViews.ForOfficer(decidedFacts.list(accidentCase.id()));
        return view(proposal, proposal.grades(), officer, List.of(), locale);
    }

    private ProposalView view(
            LiabilityProposal proposal,
            @Nullable Map<String, LiabilityGrade> shown,
            PictureFactViews.@Nullable ForOfficer officer,
            List<String> revisable,
            Locale locale) {
        String because = shown == null ? because(proposal.abstainedBecause(), locale) : null;
        return new ProposalView(
                shown == null ? null : PartyGrade.listOf(shown),
                because,
                proposal.disputed().stream().map(ProposalViews::view).toList(),
                shown != null || officer != null ? RuleView.listOf(proposal.rules(), locale) : List.of(),
                proposal.discretionary(),
                shown != null ? words.liability(shown, locale) : words.sentence(String.valueOf(because), locale),
                facts.of(proposal.comparison(), officer, locale),
                revisable);
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
