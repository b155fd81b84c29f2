package kuaichu.accident.domain;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kuaichu.accident.FieldChecks;
import kuaichu.accident.MotionCode;
import kuaichu.liability.picture.Question;
import kuaichu.liability.picture.Topic;

/** An answer sheet as it comes in and as it is kept (答卷). */
public final class PictureAnswers {
    private PictureAnswers() {}

    /** Refuses what is not asked and what a question does not offer; a question left out is as good as unsure. */
    public static void check(FieldChecks checks, List<Question> questions, Map<String, String> answers) {
        answers.forEach((id, code) -> {
            Question question = questions.stream()
                    .filter(asked -> asked.id().equals(id))
                    .findFirst()
                    .orElse(null);
            checks.refuseIf(question == null, "answers." + id, "picture.not-asked");
            checks.refuseIf(
                    question != null && !question.isAnsweredBy(code), "answers." + id, "picture.no-such-answer");
        });
    }

    /** What the party says it was doing, in the words of the printed papers. */
    public static MotionCode motion(Map<String, String> answers, String label) {
        return MotionCode.ofPicture(answers.getOrDefault(Topic.MOTION.name() + ":" + label, ""));
    }

    /** One answer a line, in order of the question ids. */
    public static String write(Map<String, String> answers) {
        return new TreeMap<>(answers)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining("\n"));
    }

    /** The reverse of {@link #write}. */
    public static Map<String, String> read(String text) {
        return text.lines()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }
}
