package kuaichu.determination;

/**
 * What came of mediating damages on the spot (当场调解), when all parties asked for it together (PROC-25). It stands on the determination
 * and counts only when nobody disputes that and all sign (PROC-26).
 *
 * @param terms what was agreed, or what it failed on
 */
public record OnSpotMediation(Outcome outcome, String terms) {
    /** How it ended. */
    public enum Outcome {
        /** 达成协议. */
        AGREED,
        /** 未达成协议. */
        NOT_AGREED
    }
}
