package kuaichu.liability.picture;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import kuaichu.liability.IntersectionControl;
import kuaichu.liability.InvalidFacts;
import kuaichu.liability.PartyKind;
import kuaichu.liability.Tsv;
import kuaichu.liability.Wording;
import org.jspecify.annotations.Nullable;

/** Questions and answers of the data (图示问题表), and which of them a scene asks for. */
final class QuestionTable {
    private static final String FOLDER = "/kuaichu/liability/";
    private static final int MOST_QUESTIONS = 10;

    /** Where an answer names no party. */
    private static final Wording NOBODY = new Wording("-", "-");

    private final List<Row> rows;
    private final Map<Topic, List<Answer>> answers;

    private QuestionTable(List<Row> rows, Map<Topic, List<Answer>> answers) {
        this.rows = rows;
        this.answers = answers;
    }

    static QuestionTable load() {
        List<Row> rows = Tsv.rows(FOLDER + "picture-questions.tsv", 7).stream()
                .map(r -> new Row(
                        r.constant(0, Topic.class),
                        r.constant(2, Asked.class),
                        new Wording(r.text(3), r.text(4)),
                        new Wording(r.text(5), r.text(6))))
                .toList();
        Map<Topic, List<Answer>> answers = new EnumMap<>(Topic.class);
        for (Tsv.Row r : Tsv.rows(FOLDER + "picture-answers.tsv", 8)) {
            answers.computeIfAbsent(r.constant(0, Topic.class), t -> new ArrayList<>())
                    .add(new Answer(
                            r.text(1),
                            r.text(2),
                            r.yes(3),
                            r.constants(4, PartyKind.class),
                            r.text(5),
                            r.text(6),
                            r.text(7)));
        }
        if (rows.size() != Topic.values().length || answers.size() != rows.size()) {
            throw new IllegalStateException("picture-questions.tsv: every topic needs one question and answers");
        }
        return new QuestionTable(List.copyOf(rows), answers);
    }

    /** The codes of a topic that a cell of the rules names, groups spelled out. */
    Set<String> expand(Topic topic, List<String> names) {
        List<Answer> known = Objects.requireNonNull(answers.get(topic));
        Set<String> codes = new LinkedHashSet<>();
        for (String name : names) {
            List<String> found = known.stream()
                    .filter(a -> a.code.equals(name) || a.group.equals(name))
                    .map(Answer::code)
                    .toList();
            if (found.isEmpty()) {
                throw new IllegalStateException("picture-rules.tsv: no answer or group " + name + " of " + topic);
            }
            codes.addAll(found);
        }
        return codes;
    }

    /** Six to ten questions: those that may decide first, then the parts touched while there is room. */
    List<Question> ask(Scene scene, ScenarioFinder scenarios, Function<String, Wording> names) {
        List<Question> asked = new ArrayList<>();
        List<Question> spare = new ArrayList<>();
        for (Row row : rows) {
            if (row.asked.holds(scene)) {
                List<Question> made = questions(row, new Asking(scene, scenarios, names));
                (row.asked == Asked.ROOM ? spare : asked).addAll(made);
            }
        }
        if (asked.size() + spare.size() <= MOST_QUESTIONS) {
            asked.addAll(spare);
        }
        return asked;
    }

    private List<Question> questions(Row row, Asking asking) {
        Scene scene = asking.scene;
        Stream<@Nullable String> about =
                row.topic.isAboutParty() ? scene.labels().stream().map(l -> l) : Stream.of((String) null);
        return about.filter(label ->
                        label == null || options(row.topic, asking, label).size() > 1)
                .map(label -> question(row, asking, label))
                .toList();
    }

    private Question question(Row row, Asking asking, @Nullable String label) {
        Wording shown = label == null ? row.words : row.words.with("{x}", asking.name(label));
        return new Question(
                label == null ? row.topic.name() : row.topic.questionId(label),
                row.topic,
                label,
                shown.chinese(),
                shown.english(),
                options(row.topic, asking, label),
                asking.scenarios.decidedBy(row.topic, asking.scene, label),
                label == null ? row.fact : row.fact.with("{x}", asking.name(label)),
                row.asked.condition(asking.scene));
    }

    private List<Option> options(Topic topic, Asking asking, @Nullable String label) {
        Scene scene = asking.scene;
        List<Option> options = new ArrayList<>();
        for (Answer answer : Objects.requireNonNull(answers.get(topic))) {
            if (label != null && !answer.kinds.contains(scene.party(label).kind())) {
                continue;
            }
            if (topic == Topic.CONTROL && scene.control() == IntersectionControl.SIGN && !answer.each) {
                continue;
            }
            if (answer.each) {
                scene.labels().forEach(l -> options.add(answer.option(":" + l, asking.name(l))));
            } else {
                options.add(answer.option("", NOBODY));
            }
        }
        return options;
    }

    /** @throws InvalidFacts when a question or a code is none of the scene's */
    static void check(List<Question> questions, String path, Map<String, String> answers) {
        answers.forEach((id, code) -> {
            Question question = questions.stream()
                    .filter(q -> q.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new InvalidFacts(path, "this is not asked: " + id));
            if (!question.isAnsweredBy(code)) {
                throw new InvalidFacts(path + "." + id, "no such answer: " + code);
            }
        });
    }

    /** Which scenarios a topic can decide. */
    interface ScenarioFinder {
        List<String> decidedBy(Topic topic, Scene scene, @Nullable String label);
    }

    /** When a question is asked. */
    enum Asked {
        ALWAYS,
        CONTROL,
        LIGHTS,
        DARK,
        ROOM;

        boolean holds(Scene scene) {
            IntersectionControl control = scene.control();
            return switch (this) {
                case ALWAYS, ROOM -> true;
                case CONTROL -> control == null || control == IntersectionControl.SIGN;
                case LIGHTS -> control == null || control == IntersectionControl.SIGNAL;
                case DARK -> scene.dark();
            };
        }

        /** Lights are worth asking after who says that there were any, or does not know; where the place is known nobody was asked. */
        Question.@Nullable Condition condition(Scene scene) {
            return this == LIGHTS && scene.control() == null
                    ? new Question.Condition(
                            Topic.CONTROL.name(), List.of(IntersectionControl.SIGNAL.name(), Option.UNSURE))
                    : null;
        }
    }

    private record Row(Topic topic, Asked asked, Wording words, Wording fact) {}

    /** Who asks about what, and what the parties are called. */
    private record Asking(Scene scene, ScenarioFinder scenarios, Function<String, Wording> names) {
        Wording name(String label) {
            return names.apply(label);
        }
    }

    private record Answer(
            String code,
            String group,
            boolean each,
            Set<PartyKind> kinds,
            String words,
            String english,
            String picture) {
        Option option(String suffix, Wording name) {
            Wording said = new Wording(words, english).with("{x}", name);
            return new Option(code + suffix, said.chinese(), said.english(), picture);
        }
    }
}
