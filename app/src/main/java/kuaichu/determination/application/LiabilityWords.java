package kuaichu.determination.application;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.determination.domain.EnglishFacts;
import kuaichu.determination.domain.FactPattern;
import kuaichu.liability.LiabilityGrade;
import kuaichu.platform.Texts;
import org.springframework.stereotype.Component;

/** Who bears what, on the screen (责任表述); the paper has its own Chinese sentence. */
@Component
public class LiabilityWords {
    private final AccidentCases cases;
    private final LiabilityProposals proposals;
    private final Texts texts;

    LiabilityWords(AccidentCases cases, LiabilityProposals proposals, Texts texts) {
        this.cases = cases;
        this.proposals = proposals;
        this.texts = texts;
    }

    /** The established facts in English for whoever reads English (事实英文摘要); the papers themselves are Chinese. */
    Optional<String> findEnglishFacts(AccidentCase accidentCase, Locale locale) {
        if (!locale.getLanguage().equals(Locale.ENGLISH.getLanguage())) {
            return Optional.empty();
        }
        return Optional.of(EnglishFacts.of(
                accidentCase,
                cases.listParties(accidentCase.id()),
                proposals.course(accidentCase, proposals.propose(accidentCase))));
    }

    /** The facts established so far, without who and where. */
    Optional<FactPattern> findPattern(AccidentCase accidentCase) {
        return FactPattern.of(proposals.propose(accidentCase), cases.listParties(accidentCase.id()));
    }

    /** One sentence, in order of labels: 当事人A负全部责任；当事人B无责任。 */
    public String liability(Map<String, LiabilityGrade> grades, Locale locale) {
        String parts = new TreeMap<>(grades)
                .entrySet().stream()
                        .map(entry -> texts.get(locale, "determination.bears." + entry.getValue(), entry.getKey()))
                        .collect(Collectors.joining(texts.get(locale, "list.of-sentences")));
        return sentence(parts, locale);
    }

    /** With its full stop. */
    public String sentence(String words, Locale locale) {
        return texts.get(locale, "list.sentence", words);
    }

    /** Why the parties get no proposal although the rules have one. */
    public String disputed(Locale locale) {
        return texts.get(locale, "determination.disputed");
    }
}
