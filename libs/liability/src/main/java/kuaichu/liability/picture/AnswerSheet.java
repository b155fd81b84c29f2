package kuaichu.liability.picture;

import java.util.Map;

/**
 * What one party answered, privately (私下作答).
 *
 * @param label the party that answered
 * @param answers code by question id; a question left out is as good as unsure
 */
public record AnswerSheet(String label, Map<String, String> answers) {
    public AnswerSheet {
        answers = Map.copyOf(answers);
    }
}
