package kuaichu.determination.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.LegalTexts;
import kuaichu.accident.Party;
import kuaichu.determination.DeterminationProblem;
import kuaichu.determination.domain.GradeMix;
import kuaichu.determination.domain.LiabilityProposal;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.DocumentId;
import kuaichu.kernel.problem.FieldProblem;
import kuaichu.kernel.problem.Problem;
import kuaichu.liability.LiabilityGrade;
import kuaichu.platform.PlatformProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What every decision on liability must hold (认定核对), by whichever procedure: a grade for each party, a lawful mix, known articles. */
@Component
class DecisionChecks {
    private final LiabilityProposals proposals;
    private final LegalTexts legalTexts;

    DecisionChecks(LiabilityProposals proposals, LegalTexts legalTexts) {
        this.proposals = proposals;
        this.legalTexts = legalTexts;
    }

    /** What the rules propose, for the decision to be held against. */
    LiabilityProposal propose(AccidentCase accidentCase) {
        return proposals.propose(accidentCase);
    }

    /** The accident form of the course the proposal stands on, as the paper calls it. */
    String form(AccidentCase accidentCase, LiabilityProposal proposal) {
        return proposals.course(accidentCase, proposal).form().chinese();
    }

    /** Notes that a determination stands on the facts established so far. */
    void bind(CaseId caseId, DocumentId documentId) {
        proposals.bind(caseId, documentId);
    }

    /**
     * @return whether the officer decided otherwise than proposed, or without the fact a proposal hangs on
     * @throws Problem {@code determination.grades-of-others}, {@code determination.grades-do-not-balance},
     *     {@code determination.override-reason-missing}, {@code platform.invalid-input} for unknown articles
     */
    boolean requireSound(
            AccidentCase accidentCase,
            List<Party> parties,
            LiabilityProposal proposal,
            Map<String, LiabilityGrade> grades,
            List<String> articles,
            @Nullable String overrideReason) {
        requireOfParties(parties, grades.keySet());
        if (!GradeMix.isLegal(grades.values())) {
            throw Problem.of(DeterminationProblem.GRADES_DO_NOT_BALANCE);
        }
        requireKnownArticles(accidentCase, articles);
        boolean overridden = proposal.isOpen()
                || proposal.grades() != null && !proposal.grades().equals(grades);
        if (overridden && overrideReason == null) {
            throw Problem.of(DeterminationProblem.OVERRIDE_REASON_MISSING);
        }
        return overridden;
    }

    private static void requireOfParties(List<Party> parties, Collection<String> graded) {
        Set<String> labels = parties.stream().map(Party::label).collect(Collectors.toSet());
        Set<String> wrong = new TreeSet<>(graded);
        wrong.removeAll(labels);
        labels.stream().filter(label -> !graded.contains(label)).forEach(wrong::add);
        if (!wrong.isEmpty()) {
            throw Problem.of(DeterminationProblem.GRADES_OF_OTHERS, String.join(", ", wrong));
        }
    }

    private void requireKnownArticles(AccidentCase accidentCase, List<String> citations) {
        List<FieldProblem> unknown = new ArrayList<>();
        for (int i = 0; i < citations.size(); i++) {
            if (legalTexts
                    .find(citations.get(i), accidentCase.occurredAt(), Locale.SIMPLIFIED_CHINESE)
                    .isEmpty()) {
                unknown.add(FieldProblem.of("articles[" + i + "]", "article.unknown", citations.get(i)));
            }
        }
        if (!unknown.isEmpty()) {
            throw Problem.ofFields(PlatformProblem.INVALID_INPUT, unknown);
        }
    }
}
