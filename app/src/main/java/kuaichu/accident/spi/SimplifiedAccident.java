package kuaichu.accident.spi;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An accident handled by the simplified procedure, as the national platform takes it (简易事故写入, 03C52). Holds personal data: never
 * log it.
 *
 * @param documentNo number of the determination (wsbh), key of idempotency
 * @param divisionCode 6-digit division (xzqh)
 * @param placeText where (sgdd)
 * @param injured number of the injured (ssrs)
 * @param propertyLossFen direct loss in fen (zjccss), null while no insurer has assessed
 * @param weather code tq of GA/T 16
 * @param roadType code dllx of GA/T 16
 * @param accidentForm code sgxt of GA/T 16
 * @param vehicleCollision code cljsg of GA/T 16, null when none
 * @param unitCode 12-digit authority code (glbm)
 * @param factText facts and liability (sgss)
 * @param officerName deciding officer (jbr)
 * @param settlement code jafs: how it was closed
 * @param mediation code tjfs of GA/T 16
 */
public record SimplifiedAccident(
        String documentNo,
        String divisionCode,
        Instant occurredAt,
        @Nullable String placeText,
        int injured,
        @Nullable Long propertyLossFen,
        String weather,
        String roadType,
        String accidentForm,
        @Nullable String vehicleCollision,
        String unitCode,
        @Nullable String factText,
        String officerName,
        Instant handledAt,
        @Nullable String settlement,
        @Nullable String mediation,
        List<Person> people) {
    public SimplifiedAccident {
        people = List.copyOf(people);
    }

    /**
     * A party as written (ryxx).
     *
     * @param liability police code: 1 full, 2 primary, 3 equal, 4 secondary, 5 none, 6 not determined
     * @param travelMode code jtfs, for example K3
     */
    public record Person(
            String label,
            @Nullable String name,
            @Nullable String licenceNo,
            @Nullable String phone,
            @Nullable String plate,
            @Nullable String plateType,
            @Nullable String travelMode,
            String liability) {}

    @Override
    public String toString() {
        return "SimplifiedAccident[" + documentNo + "]";
    }
}
