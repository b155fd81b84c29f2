package kuaichu.accident;

/** What a party was doing (行驶状态). */
public enum MotionCode {
    STRAIGHT("直行"),
    REVERSING("倒车"),
    U_TURN("掉头"),
    STOPPED("停车等候"),
    LEFT_TURN("左转弯"),
    RIGHT_TURN("右转弯"),
    LANE_CHANGE("变更车道"),
    OVERTAKING("超车"),
    STARTING("起步"),
    PARKED("停放"),
    OTHER("其他");

    private final String chinese;

    MotionCode(String chinese) {
        this.chinese = chinese;
    }

    /** As printed in legal documents. */
    public String chinese() {
        return chinese;
    }
}
