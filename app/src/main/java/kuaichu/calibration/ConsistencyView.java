package kuaichu.calibration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the city decided cases of the same facts (同类案件怎样认定); says nothing about who decided them.
 *
 * @param pattern the facts in words; null where no behaviour is established, then all else is empty
 * @param n cases decided, this one left out
 * @param small too few to say much
 * @param spread share of the cases not decided as most were, 0 where all were decided alike
 * @param overrideShare share of the cases decided otherwise than the rules proposed
 */
public record ConsistencyView(
        @Nullable String pattern,
        long n,
        boolean small,
        double spread,
        double overrideShare,
        List<OutcomeShareView> shares,
        List<RecentOutcomeView> recent) {
    static final ConsistencyView NONE = new ConsistencyView(null, 0, true, 0, 0, List.of(), List.of());

    /**
     * One outcome.
     *
     * @param text who bears what, by the labels of the case at hand
     */
    public record OutcomeShareView(String text, long count, double share) {}

    /**
     * One case without anything that says which.
     *
     * @param month for example 2026-11
     */
    public record RecentOutcomeView(String text, boolean overridden, String month) {}
}
