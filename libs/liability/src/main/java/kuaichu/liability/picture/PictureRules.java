package kuaichu.liability.picture;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kuaichu.liability.Behaviour;
import kuaichu.liability.PartyKind;
import kuaichu.liability.Scenarios;
import kuaichu.liability.Tsv;
import kuaichu.liability.picture.View.Aspect;
import org.jspecify.annotations.Nullable;

/** From pictured facts to behaviours (事实到行为的对应), as the table {@code picture-rules.tsv} says. */
final class PictureRules implements QuestionTable.ScenarioFinder {
    private static final String RESOURCE = "/kuaichu/liability/picture-rules.tsv";
    private static final Set<String> CONTROLS =
            Set.of("NA", "SIGNAL", "SIGN_MINE", "SIGN_OTHER", "NONE", "POLICE", "ROUNDABOUT");
    private static final Set<String> RELATIONS =
            Set.of("AHEAD", "BEHIND", "SIDE", "OPPOSITE", "FROM_LEFT", "FROM_RIGHT");
    private static final int FIRST_CELL = 3;

    private final List<Rule> rules;

    private PictureRules(List<Rule> rules) {
        this.rules = rules;
    }

    static PictureRules load(QuestionTable questions) {
        List<Rule> rules = Tsv.rows(RESOURCE, FIRST_CELL + Aspect.values().length + 1).stream()
                .map(row -> rule(row, questions))
                .toList();
        return new PictureRules(rules);
    }

    private static Rule rule(Tsv.Row row, QuestionTable questions) {
        Set<PartyKind> kinds =
                row.text(2).isEmpty() ? EnumSet.allOf(PartyKind.class) : row.constants(2, PartyKind.class);
        Map<Aspect, Cell> cells = new EnumMap<>(Aspect.class);
        int column = FIRST_CELL;
        for (Aspect aspect : Aspect.values()) {
            String text = row.text(column++);
            if (!text.isEmpty()) {
                boolean not = text.startsWith("!");
                List<String> names = Stream.of((not ? text.substring(1) : text).split(",", -1))
                        .toList();
                cells.put(aspect, new Cell(not, codes(aspect, names, questions)));
            }
        }
        return new Rule(
                row.text(0),
                row.constant(1, Behaviour.class),
                kinds,
                cells,
                row.text(row.cells().size() - 1));
    }

    private static Set<String> codes(Aspect aspect, List<String> names, QuestionTable questions) {
        if (aspect != Aspect.CONTROL && aspect != Aspect.RELATION) {
            return questions.expand(aspect.topic(), names);
        }
        Set<String> known = aspect == Aspect.CONTROL ? CONTROLS : RELATIONS;
        if (!known.containsAll(names)) {
            throw new IllegalStateException(RESOURCE + ": unknown among " + names + "; known: " + known);
        }
        return Set.copyOf(names);
    }

    /** The behaviours of both parties that the facts name. */
    Map<String, Set<Behaviour>> behaviours(Scene scene, Map<String, String> facts) {
        Map<String, Set<Behaviour>> found = new LinkedHashMap<>();
        for (String label : scene.labels()) {
            View view = View.of(scene, label, facts);
            Set<Behaviour> own = EnumSet.noneOf(Behaviour.class);
            rules.stream().filter(r -> r.holds(view)).forEach(r -> own.add(r.behaviour));
            found.put(label, own);
        }
        return found;
    }

    /** The rows that hold, as {@code V05 RED_LIGHT A}: for a reader who asks why. */
    List<String> trace(Scene scene, Map<String, String> facts) {
        List<String> held = new ArrayList<>();
        for (String label : scene.labels()) {
            View view = View.of(scene, label, facts);
            rules.stream()
                    .filter(r -> r.holds(view))
                    .forEach(r -> held.add(r.id + " " + r.behaviour + " " + label + "：" + r.reason));
        }
        return held;
    }

    @Override
    public List<String> decidedBy(Topic topic, Scene scene, @Nullable String label) {
        Set<String> codes = new LinkedHashSet<>();
        for (Rule rule : rules) {
            boolean asks = rule.cells.keySet().stream()
                    .anyMatch(aspect ->
                            aspect.topic() == topic && (label == null || isAbout(aspect, label, scene, rule.kinds)));
            if (asks && rule.isPossibleIn(scene)) {
                codes.add(Scenarios.standard().of(rule.behaviour).code());
            }
        }
        return codes.stream().sorted().toList();
    }

    /** Whether an aspect of a rule can be about this party: its own, or that of the other towards it. */
    private static boolean isAbout(Aspect aspect, String label, Scene scene, Set<PartyKind> kinds) {
        String one = aspect.isOfOther() ? scene.other(label) : label;
        return kinds.contains(scene.party(one).kind());
    }

    private record Cell(boolean not, Set<String> codes) {
        boolean holds(String value) {
            return codes.contains(value) != not;
        }
    }

    private record Rule(String id, Behaviour behaviour, Set<PartyKind> kinds, Map<Aspect, Cell> cells, String reason) {
        boolean holds(View view) {
            return kinds.contains(view.kind())
                    && behaviour.isPossibleFor(view.kind())
                    && cells.entrySet().stream()
                            .allMatch(cell -> cell.getValue().holds(view.value(cell.getKey())));
        }

        boolean isPossibleIn(Scene scene) {
            Cell control = cells.get(Aspect.CONTROL);
            if (control == null || scene.control() == null) {
                return true;
            }
            return switch (scene.control()) {
                case SIGN -> control.holds("SIGN_MINE") || control.holds("SIGN_OTHER");
                default -> control.holds(scene.control().name());
            };
        }
    }
}
