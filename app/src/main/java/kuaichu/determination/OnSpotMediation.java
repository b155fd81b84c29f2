package kuaichu.determination;

/**
 * What came of mediating damages on the spot (当场调解): it is done when all parties ask for it together (PROC-25) and not where somebody
 * disputes the determination or does not agree to it (PROC-26), which is noted. It counts only when all sign.
 *
 * @param terms what was agreed, what it failed on, or who objects
 */
public record OnSpotMediation(Outcome outcome, String terms) {
    /** How it ended. */
    public enum Outcome {
        /** 达成协议, PROC-25. */
        AGREED,
        /** 未达成协议, PROC-25. */
        NOT_AGREED,
        /** 当事人对认定有异议: no mediation, PROC-26(1). */
        DISPUTED,
        /** 当事人不同意调解: no mediation, PROC-26(3). */
        DECLINED;

        /** Whether a mediation took place, which only all parties together can ask for. */
        public boolean isMediated() {
            return this == AGREED || this == NOT_AGREED;
        }
    }
}
