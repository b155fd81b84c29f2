package kuaichu.accident;

/** Where a vehicle is damaged (碰撞部位), the eight parts of the agreement form. */
public enum DamagePart {
    FRONT("车头"),
    FRONT_LEFT("左前角"),
    FRONT_RIGHT("右前角"),
    REAR("车尾"),
    REAR_LEFT("左后角"),
    REAR_RIGHT("右后角"),
    LEFT("车身左侧"),
    RIGHT("车身右侧");

    private final String chinese;

    DamagePart(String chinese) {
        this.chinese = chinese;
    }

    /** As printed in legal documents. */
    public String chinese() {
        return chinese;
    }
}
