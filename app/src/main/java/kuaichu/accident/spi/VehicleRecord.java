package kuaichu.accident.spi;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A vehicle as registered (机动车登记信息). Holds personal data: never log it.
 *
 * @param plate with the province's character
 * @param plateType code hpzl
 * @param vehicleType code cllx, for example K33
 * @param vin vehicle identification number
 * @param status letters of law.md §4.3, several may stand together; A alone is regular
 * @param inspectedUntil last day of the inspection's validity, null when unknown
 * @param insuredUntil last day of the compulsory insurance, null when unknown
 * @param ownerName clear name
 * @param ownerId clear number of the owner's identity document, null for companies and where the city's register does not tell it
 */
public record VehicleRecord(
        String plate,
        String plateType,
        String vehicleType,
        String brand,
        String vin,
        String use,
        String status,
        @Nullable LocalDate inspectedUntil,
        @Nullable LocalDate insuredUntil,
        String ownerName,
        @Nullable String ownerId) {
    @Override
    public String toString() {
        return "VehicleRecord[" + plateType + " " + vehicleType + " " + status + "]";
    }
}
