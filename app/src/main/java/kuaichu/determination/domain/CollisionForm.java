package kuaichu.determination.domain;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kuaichu.accident.DamagePart;
import kuaichu.accident.Statement;
import kuaichu.liability.Behaviour;

/** Form of the accident (事故形态), GA/T 16 table cljsg; describes the contact and decides no liability. */
public enum CollisionForm {
    REAR_END("追尾碰撞"),
    HEAD_ON("正面碰撞"),
    SIDE("侧面碰撞"),
    SAME_DIRECTION_SCRAPE("同向刮擦"),
    OTHER("其他角度碰撞");

    private static final Set<DamagePart> SIDES = EnumSet.of(DamagePart.LEFT, DamagePart.RIGHT);
    private static final Set<DamagePart> REARS =
            EnumSet.of(DamagePart.REAR, DamagePart.REAR_LEFT, DamagePart.REAR_RIGHT);
    private static final Set<DamagePart> FRONTS =
            EnumSet.of(DamagePart.FRONT, DamagePart.FRONT_LEFT, DamagePart.FRONT_RIGHT);

    private final String chinese;

    CollisionForm(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    /** From what counts of the statements, else from the damaged parts. */
    public static CollisionForm of(Map<String, Set<Behaviour>> behaviours, List<Statement> statements) {
        Set<Behaviour> all =
                behaviours.values().stream().flatMap(Collection::stream).collect(Collectors.toSet());
        if (all.contains(Behaviour.REAR_END)) {
            return REAR_END;
        }
        if (all.contains(Behaviour.LANE_CHANGE)) {
            return SAME_DIRECTION_SCRAPE;
        }
        return ofParts(statements.stream().map(Statement::damageParts).toList());
    }

    private static CollisionForm ofParts(List<List<DamagePart>> parts) {
        long front = parts.stream()
                .filter(list -> list.stream().anyMatch(FRONTS::contains))
                .count();
        boolean rear = parts.stream().anyMatch(list -> list.stream().anyMatch(REARS::contains));
        boolean side = parts.stream().anyMatch(list -> list.stream().anyMatch(SIDES::contains));
        if (front >= 1 && rear) {
            return REAR_END;
        }
        if (side) {
            return SIDE;
        }
        return front >= 2 ? HEAD_ON : OTHER;
    }
}
