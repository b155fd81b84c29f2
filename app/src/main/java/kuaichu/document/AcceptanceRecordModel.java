package kuaichu.document;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 道路交通事故受案登记表, the contents of PROC-16; for a late report also the decision of PROC-18.
 *
 * @param reportMethod 报警方式, for example 交管平台线上报警 or 110电话
 * @param reporterName null only when the reporter gave no name
 * @param anonymous the reporter gave no name, which must be noted (PROC-16.2)
 * @param confidential the reporter does not want to be named: neither name nor number is printed (PROC-16.2)
 * @param byPhone whether the report came by telephone; then the calling number is required
 * @param discoveredAt when the accident was found, for accidents without a known time; occurredAt or this is required
 * @param casualties 人员伤亡情况, for example 无人员伤亡
 * @param vehicles types, plates, dangerous goods; at least one
 * @param hitAndRun suspicion of flight; then vehicle, direction and driver are required (PROC-16.1(5))
 * @param lateReport reported after the scene was cleared (PROC-18)
 * @param decision 受理意见, for example 受理，适用简易程序处理
 */
public record AcceptanceRecordModel(
        String caseNo,
        @Nullable String reportMethod,
        @Nullable Instant reportedAt,
        @Nullable String reporterName,
        boolean anonymous,
        boolean confidential,
        @Nullable String reporterPhone,
        boolean byPhone,
        @Nullable String callingNumber,
        @Nullable Instant occurredAt,
        @Nullable Instant discoveredAt,
        @Nullable String place,
        @Nullable String casualties,
        List<Vehicle> vehicles,
        boolean hitAndRun,
        @Nullable String fledVehicle,
        @Nullable String fledDirection,
        @Nullable String fledDriver,
        @Nullable String summary,
        boolean lateReport,
        @Nullable String decision,
        @Nullable Instant decidedAt,
        List<DocumentOfficer> officers)
        implements DocumentModel {
    public AcceptanceRecordModel {
        vehicles = List.copyOf(vehicles);
        officers = List.copyOf(officers);
    }

    /**
     * A vehicle as reported (报警车辆).
     *
     * @param dangerousGoods kind of dangerous goods and whether they leak; 无 when there are none
     */
    public record Vehicle(
            @Nullable String vehicleType,
            @Nullable String plate,
            @Nullable String dangerousGoods) {}

    @Override
    public Documents.Kind kind() {
        return Documents.Kind.ACCEPTANCE_RECORD;
    }
}
