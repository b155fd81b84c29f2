package kuaichu.determination.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kuaichu.accident.ArticleRef;
import kuaichu.determination.PartyGrade;
import kuaichu.determination.application.LiabilityWords;
import kuaichu.determination.domain.DecidedFact;
import kuaichu.determination.domain.FactEvidence;
import kuaichu.determination.domain.Proposer;
import kuaichu.determination.web.PictureFactView.FactAnswerView;
import kuaichu.determination.web.PictureFactView.FactDecisionView;
import kuaichu.determination.web.PictureFactView.FactOutcomeView;
import kuaichu.determination.web.PictureFactView.FactVersionView;
import kuaichu.liability.Evaluation;
import kuaichu.liability.LiabilityGrade;
import kuaichu.liability.picture.ComparedFact;
import kuaichu.liability.picture.Comparison;
import kuaichu.liability.picture.DecidingFact;
import kuaichu.liability.picture.Option;
import kuaichu.liability.picture.Question;
import kuaichu.platform.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the comparison of the answers into words for one reader. */
@Component
class PictureFactViews {
    private final LiabilityWords words;
    private final Texts texts;

    PictureFactViews(LiabilityWords words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    /**
     * What an officer sees besides the parties' words; the parties see neither what would follow nor what he found.
     *
     * @param decided facts established so far
     */
    record ForOfficer(List<DecidedFact> decided) {}

    List<PictureFactView> of(@Nullable Comparison comparison, @Nullable ForOfficer officer, Locale locale) {
        if (comparison == null) {
            return List.of();
        }
        Map<String, DecidingFact> deciding = comparison.deciding().stream()
                .collect(Collectors.toMap(fact -> fact.fact().question().id(), fact -> fact));
        return comparison.facts().stream()
                .map(fact -> view(fact, deciding.get(fact.question().id()), officer, locale))
                .toList();
    }

    private PictureFactView view(
            ComparedFact fact, @Nullable DecidingFact deciding, @Nullable ForOfficer officer, Locale locale) {
        Question question = fact.question();
        String value = fact.value();
        return new PictureFactView(
                question.id(),
                question.topic(),
                question.party(),
                question.wording().in(locale),
                question.fact().in(locale),
                fact.standing(),
                deciding != null,
                value == null ? null : answer(question, value, locale),
                deciding == null ? told(fact, locale) : versions(question, deciding, officer != null, locale),
                FactEvidence.of(question.topic()),
                officer == null
                        ? List.of()
                        : question.options().stream()
                                .map(option -> answer(question, option.code(), locale))
                                .toList(),
                officer == null ? null : decision(question, officer.decided(), locale));
    }

    private List<FactVersionView> told(ComparedFact fact, Locale locale) {
        Set<String> codes = Set.copyOf(fact.versions().values());
        return fact.question().options().stream()
                .map(Option::code)
                .filter(codes::contains)
                .map(code -> new FactVersionView(
                        answer(fact.question(), code, locale),
                        fact.versions().entrySet().stream()
                                .filter(said -> said.getValue().equals(code))
                                .map(Map.Entry::getKey)
                                .sorted()
                                .toList(),
                        null))
                .toList();
    }

    private List<FactVersionView> versions(
            Question question, DecidingFact deciding, boolean forOfficer, Locale locale) {
        return deciding.versions().stream()
                .map(version -> new FactVersionView(
                        answer(question, version.code(), locale),
                        version.saidBy(),
                        forOfficer ? outcome(version.outcome(), locale) : null))
                .toList();
    }

    private @Nullable FactOutcomeView outcome(@Nullable Evaluation evaluation, Locale locale) {
        if (evaluation == null) {
            return null;
        }
        Map<String, LiabilityGrade> grades = evaluation.proposedLiability();
        return new FactOutcomeView(
                grades == null ? List.of() : PartyGrade.listOf(grades),
                grades == null
                        ? words.sentence(Proposer.because(evaluation).in(locale), locale)
                        : words.liability(grades, locale),
                ArticleRef.listOf(evaluation.basis(), locale));
    }

    private @Nullable FactDecisionView decision(Question question, List<DecidedFact> decided, Locale locale) {
        return decided.stream()
                .filter(fact -> fact.question().equals(question.id()))
                .findFirst()
                .map(fact -> new FactDecisionView(
                        answer(question, fact.code(), locale), fact.reason(), fact.officerText(), fact.decidedAt()))
                .orElse(null);
    }

    private FactAnswerView answer(Question question, String code, Locale locale) {
        return question.options().stream()
                .filter(option -> option.code().equals(code))
                .map(option -> new FactAnswerView(code, option.wording().in(locale), option.picture()))
                .findFirst()
                .orElseGet(() -> new FactAnswerView(code, texts.get(locale, "determination.fact.unsure"), null));
    }
}
