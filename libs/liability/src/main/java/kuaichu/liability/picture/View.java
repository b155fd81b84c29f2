package kuaichu.liability.picture;

import java.util.Map;
import java.util.Objects;
import kuaichu.liability.IntersectionControl;
import kuaichu.liability.PartyKind;

/** The facts as one party stands to the other (一方视角): relation and control are turned to its side. */
record View(PartyKind kind, Map<Aspect, String> values) {
    /** A cell of the rules. */
    enum Aspect {
        CONTROL(Topic.CONTROL),
        RELATION(Topic.RELATION),
        MOTION(Topic.MOTION),
        OTHER_MOTION(Topic.MOTION),
        LIGHT(Topic.LIGHT),
        OTHER_LIGHT(Topic.LIGHT),
        LANE(Topic.LANE),
        OTHER_LANE(Topic.LANE),
        LAMPS(Topic.LAMPS),
        CONTACT(Topic.CONTACT);

        private final Topic topic;

        Aspect(Topic topic) {
            this.topic = topic;
        }

        Topic topic() {
            return topic;
        }

        boolean isOfOther() {
            return name().startsWith("OTHER_");
        }
    }

    static View of(Scene scene, String one, Map<String, String> facts) {
        String other = scene.other(one);
        Map<Aspect, String> values = new java.util.EnumMap<>(Aspect.class);
        for (Aspect aspect : Aspect.values()) {
            String label = aspect.isOfOther() ? other : one;
            String id = aspect.topic.isAboutParty() ? aspect.topic.questionId(label) : aspect.topic.name();
            String code = facts.getOrDefault(id, Option.UNSURE);
            values.put(
                    aspect,
                    switch (aspect) {
                        case CONTROL -> control(scene, code, one);
                        case RELATION -> relation(code, one);
                        default -> code;
                    });
        }
        return new View(scene.party(one).kind(), values);
    }

    String value(Aspect aspect) {
        return Objects.requireNonNull(values.get(aspect));
    }

    private static String control(Scene scene, String code, String one) {
        if (code.startsWith("SIGN:")) {
            return code.equals("SIGN:" + one) ? "SIGN_MINE" : "SIGN_OTHER";
        }
        IntersectionControl known = scene.control();
        return known == null || known == IntersectionControl.SIGN ? code : known.name();
    }

    private static String relation(String code, String one) {
        if (code.startsWith("AHEAD:")) {
            return code.equals("AHEAD:" + one) ? "AHEAD" : "BEHIND";
        }
        if (code.startsWith("RIGHT:")) {
            return code.equals("RIGHT:" + one) ? "FROM_LEFT" : "FROM_RIGHT";
        }
        return code;
    }
}
