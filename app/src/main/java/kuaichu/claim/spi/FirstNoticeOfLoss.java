package kuaichu.claim.spi;

import java.time.Instant;
import java.util.List;
import kuaichu.kernel.id.InsurerId;
import org.jspecify.annotations.Nullable;

/**
 * First notice of loss (报案) to the insurer that pays, with the items insurers exchange (law.md §2.6).
 *
 * @param claimNo our claim number, also the key of idempotency
 * @param placeText where it happened, in words
 * @param longitude WGS-84 degrees, null when unknown
 * @param latitude WGS-84 degrees, null when unknown
 * @param singleVehicle true when only one motor vehicle was involved
 * @param ownInsurerSettlement true for 互碰自赔: every vehicle's own compulsory insurer pays
 * @param claimant the side whose loss is claimed
 * @param insured the side this insurer covers; the claimant itself for own damage
 * @param thirdParties the other sides
 * @param exposureKinds names of {@code ExposureKind} this insurer pays
 */
public record FirstNoticeOfLoss(
        String claimNo,
        InsurerId insurerId,
        String caseNo,
        Instant occurredAt,
        @Nullable String placeText,
        @Nullable Double longitude,
        @Nullable Double latitude,
        boolean singleVehicle,
        boolean ownInsurerSettlement,
        Side claimant,
        Side insured,
        List<Side> thirdParties,
        List<String> exposureKinds) {

    public FirstNoticeOfLoss {
        thirdParties = List.copyOf(thirdParties);
        exposureKinds = List.copyOf(exposureKinds);
    }

    /**
     * One side of the accident. Insurers number grades differently: adapters map explicitly.
     *
     * @param label A, B, C …
     * @param grade FULL, PRIMARY, EQUAL, SECONDARY or NONE
     */
    public record Side(
            String label,
            @Nullable String plate,
            @Nullable String plateType,
            @Nullable String policyNo,
            String grade) {}
}
