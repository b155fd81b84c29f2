package kuaichu.accident.spi;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A driver as licensed (驾驶人登记信息). Holds personal data: never log it.
 *
 * @param licenceNo clear licence number
 * @param name clear name
 * @param classes classes driven (准驾车型), for example C1
 * @param status letters of law.md §4.3, several may stand together; A alone is regular
 * @param validUntil last day of validity, null when unknown
 * @param points points counted in the period (累积记分)
 * @param phone clear mobile number, null when the register has none
 */
public record DriverRecord(
        String licenceNo,
        String name,
        String archiveNo,
        String classes,
        String status,
        @Nullable LocalDate validUntil,
        int points,
        @Nullable String phone) {
    @Override
    public String toString() {
        return "DriverRecord[" + classes + " " + status + "]";
    }
}
