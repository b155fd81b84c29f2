package kuaichu.liability.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One pictured fact to ask (图示问题).
 *
 * @param id {@code RELATION}, {@code MOTION:A} …
 * @param party label of the party it is about, null when it is about the scene
 * @param words in Chinese
 * @param wordsEnglish the same in English
 * @param options answers to choose from; {@link Option#UNSURE} is possible besides them
 * @param scenarios codes of the scenarios the answer can decide, empty for a fact that only tells the course
 */
public record Question(
        String id,
        Topic topic,
        @Nullable String party,
        String words,
        String wordsEnglish,
        List<Option> options,
        List<String> scenarios) {
    public Question {
        options = List.copyOf(options);
        scenarios = List.copyOf(scenarios);
    }

    boolean isAnsweredBy(String code) {
        return code.equals(Option.UNSURE)
                || options.stream().anyMatch(o -> o.code().equals(code));
    }
}
