package kuaichu.accident.spi;

import java.util.List;
import java.util.Optional;

/**
 * The national traffic-police platform (公安交通管理综合应用平台, 六合一), law.md §5.1. Calls may be slow, may fail and are counted per
 * day: never block a person on them, never ask in a loop.
 */
public interface PoliceDataGateway {
    /**
     * A registered vehicle; answers are kept for a while.
     *
     * @param plate with or without the province's character
     * @param plateType code hpzl, for example 02 or 52
     * @param asker who wants to know; goes into the national audit trail
     * @throws PoliceDataUnavailable when no usable answer came; the caller repeats later
     */
    Optional<VehicleRecord> findVehicle(String plate, String plateType, PoliceDataUser asker);

    /**
     * A licensed driver; answers are kept for a while.
     *
     * @param licenceNo clear licence number
     * @throws PoliceDataUnavailable when no usable answer came; the caller repeats later
     */
    Optional<DriverRecord> findDriver(String licenceNo, PoliceDataUser asker);

    /**
     * The driver who gave the register this mobile number; answers are kept for a while.
     *
     * @throws PoliceDataUnavailable when no usable answer came
     */
    Optional<DriverRecord> findDriverByPhone(String phone, PoliceDataUser asker);

    /**
     * Vehicles registered to a person; answers are kept for a while.
     *
     * @param ownerId clear number of the identity document
     * @throws PoliceDataUnavailable when no usable answer came
     */
    List<VehicleRecord> listVehiclesOf(String ownerId, PoliceDataUser asker);

    /**
     * Writes an accident handled by the simplified procedure (interface 03C52). Idempotent by {@link SimplifiedAccident#documentNo()}.
     *
     * @throws PoliceDataRefused when the platform refuses the content: repeating does not help
     * @throws PoliceDataUnavailable when no usable answer came; the caller repeats later
     */
    AccidentNumbers writeSimplifiedAccident(SimplifiedAccident accident, PoliceDataUser writer);
}
