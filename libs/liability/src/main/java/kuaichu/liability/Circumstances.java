package kuaichu.liability;

import org.jspecify.annotations.Nullable;

/**
 * What a city's rules may ask beyond the facts (附加情况).
 *
 * @param largestLossFen largest estimated loss of one side in fen, null when nobody estimated it
 * @param facilityOwnerPresent the person responsible for a damaged facility is present
 * @param onlineSuspended online handling is suspended for the time being
 * @param weather as the police codes it (天气), null when nobody said it
 * @param insuredOutsideProvince a compulsory insurance was taken out in another province
 */
public record Circumstances(
        @Nullable Long largestLossFen,
        boolean facilityOwnerPresent,
        boolean onlineSuspended,
        @Nullable Weather weather,
        boolean insuredOutsideProvince) {
    /** Nothing beyond the facts is known. */
    public static final Circumstances UNKNOWN = new Circumstances(null, false, false);

    public Circumstances(@Nullable Long largestLossFen, boolean facilityOwnerPresent, boolean onlineSuspended) {
        this(largestLossFen, facilityOwnerPresent, onlineSuspended, null, false);
    }
}
