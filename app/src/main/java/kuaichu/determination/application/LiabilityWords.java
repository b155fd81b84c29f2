package kuaichu.determination.application;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kuaichu.liability.LiabilityGrade;
import kuaichu.platform.Texts;
import org.springframework.stereotype.Component;

/** Who bears what, on the screen (责任表述); the paper has its own Chinese sentence. */
@Component
public class LiabilityWords {
    private final Texts texts;

    LiabilityWords(Texts texts) {
        this.texts = texts;
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
