package kuaichu.accident;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Answer sheets in short notation. */
public final class PicturedAnswers {
    private PicturedAnswers() {}

    /** {@code RELATION=SIDE}, {@code MOTION:A=STRAIGHT} … */
    public static Map<String, String> of(String... answers) {
        Map<String, String> sheet = new HashMap<>();
        for (String answer : answers) {
            String[] parts = answer.split("=", 2);
            sheet.put(parts[0], parts[1]);
        }
        return sheet;
    }

    /** A story in one lane that names these behaviours: A behind B unless only B is said to have run into the other. */
    static Map<String, String> of(List<String> ofA, List<String> ofB) {
        boolean behind = ofA.contains("REAR_END") || ofB.contains("REVERSE") || !ofB.contains("REAR_END");
        return of(
                "CONTROL=NA",
                "RELATION=AHEAD:" + (behind ? "B" : "A"),
                "MOTION:A=" + motion(ofA, behind),
                "MOTION:B=" + motion(ofB, !behind),
                "LANE:A=OWN",
                "LANE:B=OWN");
    }

    private static String motion(List<String> behaviours, boolean behind) {
        for (String behaviour : behaviours) {
            if (!List.of("REAR_END", "REVERSE").contains(behaviour)) {
                throw new AssertionError("no pictures for " + behaviour + ": answer the questions yourself");
            }
        }
        if (behaviours.contains("REVERSE")) {
            return "REVERSING";
        }
        return behaviours.contains("REAR_END") || behind ? "STRAIGHT" : "WAITING";
    }
}
