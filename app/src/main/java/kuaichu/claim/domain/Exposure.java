package kuaichu.claim.domain;

import kuaichu.claim.ExposureKind;
import kuaichu.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * What an insurer pays a claim under (赔付分项).
 *
 * @param payerLabel side whose policy it is
 * @param payable null before the loss is assessed; provisional until the claim is settled
 * @param paid null until the money arrived
 */
public record Exposure(
        String payerLabel,
        ExposureKind kind,
        @Nullable Money payable,
        @Nullable Money paid) {
    public static Exposure expected(String payerLabel, ExposureKind kind) {
        return new Exposure(payerLabel, kind, null, null);
    }
}
