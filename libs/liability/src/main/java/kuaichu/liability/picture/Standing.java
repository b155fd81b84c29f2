package kuaichu.liability.picture;

/** How a pictured fact stands after both have answered (事实比对结果). */
public enum Standing {
    /** 一致: both say the same. */
    AGREED,
    /** 单方陈述: one says it, the other does not know. */
    ONE_SIDED,
    /** 不一致: they say different things. */
    CLASHING,
    /** 均不清楚: nobody knows. */
    UNKNOWN,
    /** 已查明: an officer has decided the fact. */
    DECIDED
}
