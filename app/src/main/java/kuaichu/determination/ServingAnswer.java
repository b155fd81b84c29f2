package kuaichu.determination;

/** What a party answered to the serving (送达回证). */
public enum ServingAnswer {
    /** 签收. */
    SIGNED,
    /** 拒绝签收, noted by the officer (PROC-24.3). */
    REFUSED
}
