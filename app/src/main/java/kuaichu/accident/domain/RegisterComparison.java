package kuaichu.accident.domain;

import static kuaichu.accident.RegisterCheck.Mismatch.INSPECTION_EXPIRED;
import static kuaichu.accident.RegisterCheck.Mismatch.INSURANCE_EXPIRED;
import static kuaichu.accident.RegisterCheck.Mismatch.LICENCE_EXPIRED;
import static kuaichu.accident.RegisterCheck.Mismatch.LICENCE_STATUS;
import static kuaichu.accident.RegisterCheck.Mismatch.NAME;
import static kuaichu.accident.RegisterCheck.Mismatch.VEHICLE_STATUS;
import static kuaichu.accident.RegisterCheck.Mismatch.VEHICLE_TYPE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kuaichu.accident.Party;
import kuaichu.accident.RegisterCheck;
import kuaichu.accident.RegisterCheck.Mismatch;
import kuaichu.accident.RegisterCheck.Outcome;
import kuaichu.accident.RegisterCheck.What;
import kuaichu.accident.spi.DriverRecord;
import kuaichu.accident.spi.VehicleRecord;
import org.jspecify.annotations.Nullable;

/**
 * Entered data beside the registered (登记比对), as of the day of the accident. Status letters of law.md §4.3: which of them forbid to drive
 * is for the police owner to confirm, so they only hint.
 */
public final class RegisterComparison {
    /** Entered contents that are compared; a change of any of them asks anew. */
    public static final Set<String> COMPARED = Set.of("kind", "name", "licenceNo", "plate", "plateType", "vehicleType");

    /** C 被盗抢 D 停驶 E 注销 I 嫌疑车 J 查封 K 暂扣 M 强制注销 N 事故逃逸. */
    private static final String VEHICLE_NOT_FIT = "CDEIJKMN";

    /** D 暂扣 E 撤销 F 吊销 G 注销 J 停止使用 K 扣押 M 逾期未换证. */
    private static final String LICENCE_NOT_FIT = "DEFGJKM";

    private RegisterComparison() {}

    public static RegisterCheck vehicle(Party party, Optional<VehicleRecord> found, LocalDate day, Instant at) {
        List<Mismatch> mismatches = new ArrayList<>();
        found.ifPresent(vehicle -> {
            String stated = party.vehicleType();
            addIf(mismatches, stated != null && !stated.equals(vehicle.vehicleType()), VEHICLE_TYPE);
            addIf(mismatches, hasAny(vehicle.status(), VEHICLE_NOT_FIT), VEHICLE_STATUS);
            addIf(mismatches, isOver(vehicle.inspectedUntil(), day), INSPECTION_EXPIRED);
            addIf(mismatches, isOver(vehicle.insuredUntil(), day), INSURANCE_EXPIRED);
        });
        String type = found.map(VehicleRecord::vehicleType).orElse(null);
        return new RegisterCheck(What.VEHICLE, outcome(found.isPresent(), mismatches), mismatches, type, at);
    }

    public static RegisterCheck driver(Party party, Optional<DriverRecord> found, LocalDate day, Instant at) {
        List<Mismatch> mismatches = new ArrayList<>();
        found.ifPresent(driver -> {
            addIf(mismatches, party.name() != null && !driver.name().equals(party.name()), NAME);
            addIf(mismatches, hasAny(driver.status(), LICENCE_NOT_FIT), LICENCE_STATUS);
            addIf(mismatches, isOver(driver.validUntil(), day), LICENCE_EXPIRED);
        });
        return new RegisterCheck(What.DRIVER, outcome(found.isPresent(), mismatches), mismatches, null, at);
    }

    private static Outcome outcome(boolean found, List<Mismatch> mismatches) {
        if (!found) {
            return Outcome.NOT_FOUND;
        }
        return mismatches.isEmpty() ? Outcome.MATCHED : Outcome.MISMATCHED;
    }

    private static void addIf(List<Mismatch> mismatches, boolean holds, Mismatch mismatch) {
        if (holds) {
            mismatches.add(mismatch);
        }
    }

    private static boolean hasAny(String status, String letters) {
        return status.chars().anyMatch(letter -> letters.indexOf(letter) >= 0);
    }

    /** The last day still counts; an unknown one says nothing. */
    private static boolean isOver(@Nullable LocalDate until, LocalDate day) {
        return until != null && day.isAfter(until);
    }
}
