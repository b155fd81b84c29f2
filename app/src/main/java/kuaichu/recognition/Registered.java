package kuaichu.recognition;

import java.time.LocalDate;
import java.util.List;
import kuaichu.accident.EarlierAccidents.EarlierAccident;
import kuaichu.kernel.id.InsurerId;
import org.jspecify.annotations.Nullable;

/**
 * What a plate or a phone brings (查询结果). Holds personal data: never log it, keep it nowhere.
 *
 * @param vehicles newest knowledge of each, with its cover and its earlier accidents
 * @param silent who gave no answer; what they would have said is entered by hand
 */
public record Registered(List<Person> people, List<Vehicle> vehicles, List<String> silent) {
    public Registered {
        people = List.copyOf(people);
        vehicles = List.copyOf(vehicles);
        silent = List.copyOf(silent);
    }

    /**
     * A person of the register.
     *
     * @param status letters of law.md §4.3; A alone is regular
     */
    public record Person(
            String name,
            String licenceNo,
            @Nullable String phone,
            String classes,
            String status,
            @Nullable LocalDate validUntil) {}

    /**
     * A vehicle of the register.
     *
     * @param vehicleType code of GA/T 16.4
     * @param vehicleTypeText in words
     * @param cover null where no insurer knows it
     */
    public record Vehicle(
            String plate,
            String plateType,
            String vehicleType,
            String vehicleTypeText,
            String brand,
            String status,
            @Nullable LocalDate inspectedUntil,
            String ownerName,
            @Nullable InsuredBy cover,
            List<EarlierAccident> earlier) {
        public Vehicle {
            earlier = List.copyOf(earlier);
        }
    }

    /** Compulsory insurance (交强险) of a vehicle. */
    public record InsuredBy(
            InsurerId insurerId,
            String insurerName,
            @Nullable String policyNo,
            @Nullable LocalDate until) {}

    @Override
    public String toString() {
        return "Registered[" + people.size() + " people, " + vehicles.size() + " vehicles]";
    }
}
