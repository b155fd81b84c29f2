package kuaichu.claim.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import kuaichu.claim.ClaimState;
import org.junit.jupiter.api.Test;

/** FEATURE: the moves of a claim, every pair of states. */
class ClaimLifecycleTest {

    @Test
    void exactlyTheMovesOfThisTableAreAllowed() {
        assertThat(table()).isEqualTo("""
                OPENED -> ASSESSED
                ASSESSED -> ACCEPTED, DISPUTED
                ACCEPTED -> PAYING, PAID
                PAYING -> PAID, PAYOUT_FAILED
                PAID ->
                PAYOUT_FAILED -> PAYING, PAID
                DISPUTED -> ASSESSED
                """);
    }

    @Test
    void everyStateButPaidHasAWayOnSoThatNoClaimEndsInARefusal() {
        for (ClaimState from : ClaimState.values()) {
            boolean hasWayOn = Arrays.stream(ClaimState.values()).anyMatch(to -> ClaimLifecycle.allows(from, to));
            assertThat(hasWayOn).as(from.name()).isEqualTo(from != ClaimState.PAID);
        }
    }

    private static String table() {
        return Arrays.stream(ClaimState.values())
                .map(from -> (from + " -> " + targets(from)).strip() + "\n")
                .collect(Collectors.joining());
    }

    private static String targets(ClaimState from) {
        return Arrays.stream(ClaimState.values())
                .filter(to -> ClaimLifecycle.allows(from, to))
                .map(Enum::name)
                .collect(Collectors.joining(", "));
    }
}
