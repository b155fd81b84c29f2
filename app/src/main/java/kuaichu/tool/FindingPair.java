package kuaichu.tool;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kuaichu.liability.Behaviour;
import kuaichu.liability.IntersectionControl;
import kuaichu.liability.PartyKind;
import kuaichu.tool.ForeignCodes.Field;

/**
 * Two vehicles and what the police found (警方认定样本): the scene as recorded, each party's cause, and who is more at fault.
 * 甲 is A and 乙 is B; the file has shuffled them.
 */
record FindingPair(Map<String, String> row, ForeignCodes codes) {
    static final Set<String> LABELS = Set.of("A", "B");

    private static String theirs(String label) {
        return label.equals("A") ? "甲" : "乙";
    }

    private String cell(String name) {
        String value = row.get(name);
        if (value == null) {
            throw new IllegalArgumentException("pairs.csv has no column " + name);
        }
        return value.strip();
    }

    String moreAtFault() {
        return cell("label_more_at_fault").equals("甲") ? "A" : "B";
    }

    PartyKind kind(String label) {
        return codes.ours(Field.KIND, cell(theirs(label) + "_當事者區分-類別-大類別名稱-車種"))
                .map(PartyKind::valueOf)
                .orElse(PartyKind.MV);
    }

    IntersectionControl control() {
        return codes.control(cell("道路型態大類別名稱"), cell("號誌-號誌種類名稱"), cell("號誌-號誌動作名稱"))
                .map(IntersectionControl::valueOf)
                .orElse(IntersectionControl.NA);
    }

    private boolean isAtSignal() {
        return control() == IntersectionControl.SIGNAL;
    }

    Optional<String> motion(String label) {
        return codes.ours(Field.MOTION, Field.MOTION_AT_SIGNAL, isAtSignal(), cell(theirs(label) + "_當事者行動狀態子類別名稱"));
    }

    Optional<String> relation() {
        return codes.ours(Field.RELATION, cell("事故類型及型態子類別名稱"));
    }

    Optional<String> contact(String label) {
        return codes.ours(Field.CONTACT, cell(theirs(label) + "_車輛撞擊部位子類別名稱-最初"));
    }

    /** What the police found against the party. */
    Cause cause(String label) {
        String meaning = codes.ours(
                        Field.CAUSE, Field.CAUSE_AT_SIGNAL, isAtSignal(), cell("label_cause_" + theirs(label)))
                .orElse("UNKNOWN");
        return switch (meaning) {
            case "NOTHING" -> new Cause(CauseKind.NOTHING, Set.of());
            case "UNKNOWN", "NOT_OF_PARTY" -> new Cause(CauseKind.UNKNOWN, Set.of());
            default -> new Cause(CauseKind.VIOLATION, Set.of(Behaviour.valueOf(meaning)));
        };
    }

    /** A party's cause in our terms. */
    record Cause(CauseKind kind, Set<Behaviour> behaviours) {}

    /** What kind of cause it is. */
    enum CauseKind {
        /** Nothing was found against the party. */
        NOTHING,
        /** Not cleared up, or nobody's behaviour. */
        UNKNOWN,
        /** An established violation. */
        VIOLATION
    }
}
