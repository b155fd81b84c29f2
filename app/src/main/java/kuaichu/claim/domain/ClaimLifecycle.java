package kuaichu.claim.domain;

import static kuaichu.claim.ClaimState.ACCEPTED;
import static kuaichu.claim.ClaimState.ASSESSED;
import static kuaichu.claim.ClaimState.DISPUTED;
import static kuaichu.claim.ClaimState.OPENED;
import static kuaichu.claim.ClaimState.PAID;
import static kuaichu.claim.ClaimState.PAYING;
import static kuaichu.claim.ClaimState.PAYOUT_FAILED;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import kuaichu.claim.ClaimState;

/** The moves of a claim (理赔状态流转). No path ends in a refusal: a disputed loss is assessed again, a failed payout is ordered again. */
public final class ClaimLifecycle {
    private static final Map<ClaimState, Set<ClaimState>> MOVES = Map.of(
            OPENED, EnumSet.of(ASSESSED),
            ASSESSED, EnumSet.of(ACCEPTED, DISPUTED),
            DISPUTED, EnumSet.of(ASSESSED),
            ACCEPTED, EnumSet.of(PAYING, PAID),
            PAYING, EnumSet.of(PAID, PAYOUT_FAILED),
            // PAID: the bank's word may come late, after we gave up asking
            PAYOUT_FAILED, EnumSet.of(PAYING, PAID),
            PAID, EnumSet.noneOf(ClaimState.class));

    private ClaimLifecycle() {}

    public static boolean allows(ClaimState from, ClaimState to) {
        return MOVES.getOrDefault(from, Set.of()).contains(to);
    }
}
