package kuaichu.serving;

/** What was said to a serving (签收情况). */
public enum ServingAnswer {
    /** 签收, by signature. */
    SIGNED,
    /** 确认收悉, on the own phone. */
    CONFIRMED,
    /** 代收, by somebody who may receive for the party. */
    RECEIVED_FOR,
    /** 拒绝签收. */
    REFUSED
}
