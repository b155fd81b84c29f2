package kuaichu.accident;

import java.util.Set;
import java.util.stream.Stream;

/** What a party was doing (行驶状态). */
public enum MotionCode {
    STRAIGHT("直行", "STRAIGHT", "BRAKING"),
    REVERSING("倒车", "REVERSING"),
    U_TURN("掉头", "U_TURN", "U_TURN_FORBIDDEN"),
    STOPPED("停车等候", "WAITING"),
    LEFT_TURN("左转弯", "LEFT_TURN"),
    RIGHT_TURN("右转弯", "RIGHT_TURN"),
    LANE_CHANGE("变更车道", "LANE_CHANGE"),
    OVERTAKING("超车", "OVERTAKING"),
    STARTING("起步", "STARTING"),
    PARKED("停放", "PARKED", "PARKED_FORBIDDEN", "DOOR_OPEN"),
    OTHER("其他");

    private final String chinese;
    private final Set<String> pictured;

    MotionCode(String chinese, String... pictured) {
        this.chinese = chinese;
        this.pictured = Set.of(pictured);
    }

    /** The printed word for an answer to the pictured question about the movement; OTHER where the papers have none. */
    public static MotionCode ofPicture(String code) {
        return Stream.of(values())
                .filter(motion -> motion.pictured.contains(code))
                .findFirst()
                .orElse(OTHER);
    }

    /** As printed in legal documents. */
    public String chinese() {
        return chinese;
    }
}
