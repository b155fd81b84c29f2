package kuaichu.sandbox.tmri;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Registered vehicles and drivers (机动车与驾驶人登记); the same on every machine. */
public final class Registry {
    private static final String PROVINCE = "闽";

    /**
     * A vehicle.
     *
     * @param plate with the province's character
     * @param plateType hpzl, law.md §4.2
     * @param status letters of law.md §4.3; several may stand together
     * @param insurer code of the insurer that covers it, empty when none does
     */
    public record Vehicle(
            String plate,
            String plateType,
            String vehicleType,
            String brand,
            String color,
            String vin,
            String use,
            String status,
            String inspectedUntil,
            String owner,
            String ownerId,
            String insurer,
            String policyNo) {}

    /**
     * A driver.
     *
     * @param licenceNo the citizen's number
     * @param status letters of law.md §4.3
     */
    public record Driver(
            String licenceNo,
            String name,
            String archiveNo,
            String classes,
            String status,
            String validUntil,
            int points,
            String phone) {}

    private final Map<String, Vehicle> vehicles = new LinkedHashMap<>();
    private final Map<String, Driver> drivers = new LinkedHashMap<>();

    private Registry() {}

    /** The registry of the demo city. */
    public static Registry ofDemoCity() {
        Registry registry = new Registry();
        RegistrySeed.drivers().forEach(driver -> registry.drivers.put(driver.licenceNo(), driver));
        RegistrySeed.vehicles()
                .forEach(vehicle -> registry.vehicles.put(key(vehicle.plate(), vehicle.plateType()), vehicle));
        return registry;
    }

    /** By plate with or without the province's character; any type when none is named. */
    public List<Vehicle> findVehicles(String plate, @Nullable String plateType) {
        String clean = plate.replace("·", "").toUpperCase(java.util.Locale.ROOT);
        String full = clean.isEmpty() || clean.charAt(0) > 'Z' ? clean : PROVINCE + clean;
        if (plateType != null && !plateType.isEmpty()) {
            Vehicle one = vehicles.get(key(full, plateType));
            return one == null ? List.of() : List.of(one);
        }
        List<Vehicle> found = new ArrayList<>();
        vehicles.values().stream().filter(it -> it.plate().equals(full)).forEach(found::add);
        return found;
    }

    public Optional<Driver> findDriver(String licenceNo) {
        return Optional.ofNullable(drivers.get(licenceNo.toUpperCase(java.util.Locale.ROOT)));
    }

    /** The first who gave this number. */
    public Optional<Driver> findDriverByPhone(String phone) {
        return drivers.values().stream().filter(it -> it.phone().equals(phone)).findFirst();
    }

    /** By the owner's number, in order of entry. */
    public List<Vehicle> listVehiclesOf(String ownerId) {
        return vehicles.values().stream()
                .filter(it -> it.ownerId().equals(ownerId))
                .toList();
    }

    public Collection<Vehicle> vehicles() {
        return List.copyOf(vehicles.values());
    }

    private static String key(String plate, String plateType) {
        return plateType + "|" + plate;
    }
}
