package kuaichu.liability.picture;

/** What a pictured fact is about (事实类别). */
public enum Topic {
    /** 路口控制方式: what governed the place. */
    CONTROL,
    /** 位置关系: how the two were placed before. */
    RELATION,
    /** 行驶状态: what a party was doing. */
    MOTION,
    /** 信号灯: the light a party had. */
    LIGHT,
    /** 行驶位置: where on the road a party was. */
    LANE,
    /** 灯光: whether its lamps were on. */
    LAMPS,
    /** 碰撞部位: the part of it touched first. Decides nothing by itself. */
    CONTACT;

    /** The question about this, for a party or for the scene. */
    String questionId(String label) {
        return isAboutParty() ? name() + ":" + label : name();
    }

    /** Asked for each party; otherwise once for the accident. */
    public boolean isAboutParty() {
        return this != CONTROL && this != RELATION;
    }
}
