package kuaichu.liability;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One accident inside a chain (分段事故).
 *
 * @param parties labels in the order of the facts
 * @param liability grade by label, null when the engine abstains for this part
 * @param abstainedBecause why it abstains, null when it does not
 */
public record SubAccident(
        List<String> parties,
        @Nullable Map<String, LiabilityGrade> liability,
        @Nullable Abstention abstainedBecause) {
    public SubAccident {
        parties = List.copyOf(parties);
    }
}
