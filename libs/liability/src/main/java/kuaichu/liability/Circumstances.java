package kuaichu.liability;

import org.jspecify.annotations.Nullable;

/**
 * What a city's rules may ask beyond the facts (附加情况).
 *
 * @param largestLossFen largest estimated loss of one side in fen, null when nobody estimated it
 * @param facilityOwnerPresent the person responsible for a damaged facility is present
 * @param onlineSuspended weather or light has suspended online handling
 */
public record Circumstances(@Nullable Long largestLossFen, boolean facilityOwnerPresent, boolean onlineSuspended) {
    /** Nothing beyond the facts is known. */
    public static final Circumstances UNKNOWN = new Circumstances(null, false, false);
}
