package kuaichu.accident;

/** Who entered a party's data or statement (填写人). */
public enum FilledBy {
    SELF,
    OTHER_PARTY,
    OFFICER,
    /** 接警员, from what the caller said. */
    CALL_TAKER
}
