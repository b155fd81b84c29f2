package kuaichu.tool;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kuaichu.liability.AccidentFacts;
import kuaichu.liability.Behaviour;
import kuaichu.liability.Injury;
import kuaichu.liability.IntersectionControl;
import kuaichu.liability.PartyFacts;
import kuaichu.liability.RoadType;
import kuaichu.liability.picture.Option;
import kuaichu.liability.picture.PicturedFacts;
import kuaichu.liability.picture.Question;
import kuaichu.liability.picture.Scene;

/**
 * The scene of a recorded accident as pictured facts (现场事实转换): movement, place, signals, parts touched. Who stood where follows
 * from them by geometry alone; the findings are not looked at.
 */
final class FindingScene {
    /** All are judged by our law of one day: the records are of another country and partly older than our texts. */
    private static final OffsetDateTime DAY = OffsetDateTime.parse("2026-01-05T10:00:00+08:00");

    private static final Set<String> STANDING = Set.of("WAITING", "PARKED");

    private final FindingPair pair;

    FindingScene(FindingPair pair) {
        this.pair = pair;
    }

    /** The frame without behaviours; the signal is recorded, so it is not asked. */
    Scene scene() {
        return new Scene(facts(Map.of()), pair.control(), false);
    }

    /** The frame with behaviours that evidence has established. */
    AccidentFacts facts(Map<String, Set<Behaviour>> established) {
        IntersectionControl control = pair.control();
        return new AccidentFacts(
                DAY,
                RoadType.URBAN_ROAD,
                control,
                Injury.NONE,
                null,
                false,
                null,
                false,
                false,
                null,
                List.of(party("A", established), party("B", established)));
    }

    private PartyFacts party(String label, Map<String, Set<Behaviour>> established) {
        return new PartyFacts.Builder(label, pair.kind(label))
                .behaviours(established.getOrDefault(label, Set.of()))
                .established(!established.isEmpty())
                .build();
    }

    /** Answers by question; what the record does not say, or the question does not offer, stays unknown. */
    Map<String, String> answers() {
        Map<String, String> said = new HashMap<>();
        for (String label : FindingPair.LABELS) {
            pair.motion(label).ifPresent(code -> said.put("MOTION:" + label, code));
            pair.contact(label).ifPresent(code -> said.put("CONTACT:" + label, code));
        }
        said.put("RELATION", relation(said));
        Map<String, String> answers = new HashMap<>();
        for (Question question : PicturedFacts.standard().questions(scene())) {
            String code = said.get(question.id());
            if (code != null
                    && question.options().stream().anyMatch(o -> o.code().equals(code))) {
                answers.put(question.id(), code);
            }
        }
        return answers;
    }

    private String relation(Map<String, String> said) {
        String form = pair.relation().orElse(Option.UNSURE);
        return switch (form) {
            case "SAME_LANE" -> ahead(said);
            case "CROSSING" -> right(said);
            default -> form;
        };
    }

    /** In one lane the standing vehicle is in front, else the one touched at its rear. */
    private static String ahead(Map<String, String> said) {
        boolean firstStands = STANDING.contains(said.getOrDefault("MOTION:A", ""));
        boolean secondStands = STANDING.contains(said.getOrDefault("MOTION:B", ""));
        if (firstStands != secondStands) {
            return firstStands ? "AHEAD:A" : "AHEAD:B";
        }
        boolean firstAtRear = said.getOrDefault("CONTACT:A", "").startsWith("REAR");
        boolean secondAtRear = said.getOrDefault("CONTACT:B", "").startsWith("REAR");
        if (firstAtRear == secondAtRear) {
            return Option.UNSURE;
        }
        return firstAtRear ? "AHEAD:A" : "AHEAD:B";
    }

    /** Touched on its left side, a vehicle had the other on its left, and so stood on the right of the other. */
    private static String right(Map<String, String> said) {
        Set<String> right = new HashSet<>();
        for (String label : FindingPair.LABELS) {
            String other = label.equals("A") ? "B" : "A";
            String touched = said.getOrDefault("CONTACT:" + label, "");
            if (touched.contains("LEFT")) {
                right.add(label);
            } else if (touched.contains("RIGHT")) {
                right.add(other);
            }
        }
        return right.size() == 1 ? "RIGHT:" + right.iterator().next() : Option.UNSURE;
    }
}
