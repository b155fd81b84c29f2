package kuaichu.accident.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import kuaichu.accident.application.AskPictures;
import kuaichu.liability.picture.Option;
import kuaichu.liability.picture.Question;
import kuaichu.liability.picture.Topic;
import org.jspecify.annotations.Nullable;

/**
 * The pictured facts a party is asked, in the order to ask them (图示答卷).
 *
 * @param version of the party, for If-Match
 * @param questions empty where behaviours are named instead
 * @param heard everybody has spoken; until then nobody sees the other's answers
 * @param open whether it may still be given or changed
 */
public record PictureSheetView(
        String partyLabel,
        int version,
        boolean heard,
        boolean open,
        List<PictureQuestionView> questions,
        Map<String, String> answers) {

    /**
     * One question; besides its options "not sure" (UNSURE) is always an answer.
     *
     * @param party label of the party it is about, null when it is about the place
     * @param condition when it is worth asking, null for always
     */
    public record PictureQuestionView(
            String id,
            Topic topic,
            @Nullable String party,
            String text,
            List<PictureOptionView> options,
            @Nullable PictureConditionView condition) {}

    /** One answer to choose. */
    public record PictureOptionView(String code, String text, String picture) {}

    /** An earlier answer that makes a question worth asking. */
    public record PictureConditionView(String question, List<String> codes) {}

    static PictureSheetView of(AskPictures.Sheet sheet, Locale locale) {
        return new PictureSheetView(
                sheet.party().label(),
                sheet.party().version(),
                sheet.heard(),
                sheet.open(),
                sheet.questions().stream()
                        .map(question -> question(question, locale))
                        .toList(),
                sheet.answers());
    }

    private static PictureQuestionView question(Question question, Locale locale) {
        Question.Condition condition = question.condition();
        return new PictureQuestionView(
                question.id(),
                question.topic(),
                question.party(),
                question.wording().in(locale),
                question.options().stream()
                        .map(option -> option(option, locale))
                        .toList(),
                condition == null ? null : new PictureConditionView(condition.question(), condition.codes()));
    }

    private static PictureOptionView option(Option option, Locale locale) {
        return new PictureOptionView(option.code(), option.wording().in(locale), option.picture());
    }
}
