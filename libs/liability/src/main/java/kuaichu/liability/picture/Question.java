package kuaichu.liability.picture;

import java.util.List;
import kuaichu.liability.Wording;
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
 * @param fact what the fact is called, as a report names it: B越过停止线时的信号灯
 * @param condition when an earlier answer of the same person makes it worth asking, null when it always is
 */
public record Question(
        String id,
        Topic topic,
        @Nullable String party,
        String words,
        String wordsEnglish,
        List<Option> options,
        List<String> scenarios,
        Wording fact,
        @Nullable Condition condition) {
    public Question {
        options = List.copyOf(options);
        scenarios = List.copyOf(scenarios);
    }

    /** The words in both languages. */
    public Wording wording() {
        return new Wording(words, wordsEnglish);
    }

    /**
     * An earlier answer that makes the question worth asking (追问条件).
     *
     * @param question id of the earlier question
     * @param codes its answers that do
     */
    public record Condition(String question, List<String> codes) {
        public Condition {
            codes = List.copyOf(codes);
        }
    }

    /** Whether it offers the answer, {@link Option#UNSURE} included. */
    public boolean isAnsweredBy(String code) {
        return code.equals(Option.UNSURE)
                || options.stream().anyMatch(o -> o.code().equals(code));
    }
}
