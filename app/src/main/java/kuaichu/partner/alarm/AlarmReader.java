package kuaichu.partner.alarm;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kuaichu.accident.AlarmTransfers.Alarm;
import kuaichu.accident.AlarmTransfers.Line;
import kuaichu.accident.AlarmTransfers.Vehicle;
import kuaichu.accident.Eligibility;
import kuaichu.accident.FieldChecks;
import kuaichu.accident.Place;
import kuaichu.kernel.Datum;
import kuaichu.kernel.GeoPoint;
import kuaichu.kernel.MobileNumber;
import kuaichu.kernel.PlateNumber;
import kuaichu.kernel.PlateType;
import kuaichu.kernel.problem.InvalidValue;
import kuaichu.liability.Injury;
import kuaichu.liability.PartyKind;
import kuaichu.liability.RoadType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads an alarm as the call-taking system sends it, naming every field it refuses. */
@Component
class AlarmReader {
    private static final int MOST_VEHICLES = 9;
    private static final int LONGEST_NOTE = 1_000;
    private static final int LONGEST_PLACE = 200;
    private static final String ALARM_NO = "[0-9A-Za-z-]{6,40}";
    /** The other system's clock may run ahead a little. */
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final Clock clock;

    AlarmReader(Clock clock) {
        this.clock = clock;
    }

    /** On the wire; further fields are the sender's own. */
    record Transfer(
            @Nullable String line,
            @Nullable String alarmNo,
            @Nullable Instant receivedAt,
            @Nullable TransferPlace place,
            @Nullable RoadType roadType,
            @Nullable Injury injury,
            @Nullable Integer injuredCount,
            @Nullable Boolean notMovable,
            @Nullable Boolean leftScene,
            @Nullable Boolean dangerousGoods,
            @Nullable Boolean policeRequested,
            @Nullable List<TransferVehicle> vehicles,
            @Nullable String callerPhone,
            @Nullable Boolean callerInvolved,
            @Nullable String note) {}

    record TransferPlace(
            @Nullable Double lon,
            @Nullable Double lat,
            @Nullable Datum datum,
            @Nullable String text) {}

    record TransferVehicle(
            @Nullable PartyKind kind,
            @Nullable String plate,
            @Nullable String plateType) {}

    Alarm read(Transfer sent) {
        FieldChecks checks = new FieldChecks();
        Line line = checks.read("line", sent.line(), AlarmReader::line);
        checks.require("line", sent.line());
        String alarmNo = checks.read("alarmNo", sent.alarmNo(), AlarmReader::alarmNo);
        checks.require("alarmNo", sent.alarmNo());
        checks.require("receivedAt", sent.receivedAt());
        checks.require("injury", sent.injury());
        Instant receivedAt = sent.receivedAt();
        checks.refuseIf(
                receivedAt != null && receivedAt.isAfter(clock.instant().plus(TOLERANCE)), "receivedAt", "time.future");
        Place place = place(sent.place(), checks);
        List<Vehicle> vehicles = vehicles(sent.vehicles(), checks);
        String phone = checks.read(
                "callerPhone", sent.callerPhone(), text -> MobileNumber.of(text).value());
        String note = checks.text("note", sent.note(), LONGEST_NOTE);
        checks.throwIfAny();
        return new Alarm(
                Objects.requireNonNull(line),
                Objects.requireNonNull(alarmNo),
                Objects.requireNonNull(receivedAt),
                place,
                Objects.requireNonNullElse(sent.roadType(), RoadType.URBAN_ROAD),
                eligibility(sent, vehicles),
                vehicles,
                phone,
                isTrue(sent.callerInvolved()),
                note);
    }

    /** What the call-taker did not ask stands as "no" until the caller or an officer says otherwise. */
    private static Eligibility eligibility(Transfer sent, List<Vehicle> vehicles) {
        return new Eligibility(
                Objects.requireNonNull(sent.injury()),
                sent.injuredCount(),
                null,
                false,
                false,
                false,
                isTrue(sent.notMovable()),
                isTrue(sent.leftScene()),
                false,
                false,
                isTrue(sent.dangerousGoods()),
                false,
                false,
                vehicles.stream().map(Vehicle::kind).toList(),
                isTrue(sent.policeRequested()));
    }

    private static boolean isTrue(@Nullable Boolean told) {
        return Boolean.TRUE.equals(told);
    }

    private static Place place(@Nullable TransferPlace sent, FieldChecks checks) {
        checks.require("place", sent);
        if (sent == null) {
            return Place.UNKNOWN;
        }
        String text = checks.text("place.text", sent.text(), LONGEST_PLACE);
        Double lon = sent.lon();
        Double lat = sent.lat();
        if (lon == null || lat == null) {
            checks.require("place.text", text);
            return new Place(null, null, null, text);
        }
        checks.require("place.datum", sent.datum());
        boolean outside = Math.abs(lon) > 180 || Math.abs(lat) > 90;
        checks.refuseIf(outside, "place", "position.shape");
        if (outside || sent.datum() == null) {
            return new Place(null, null, null, text);
        }
        GeoPoint point = new GeoPoint(lat, lon, sent.datum()).canonical();
        return new Place(point.lon(), point.lat(), null, text);
    }

    /** At least one vehicle: without any it is no road accident. */
    private static List<Vehicle> vehicles(@Nullable List<TransferVehicle> sent, FieldChecks checks) {
        List<Vehicle> vehicles = new ArrayList<>();
        int count = sent == null ? 0 : sent.size();
        checks.refuseIf(count < 1 || count > MOST_VEHICLES, "vehicles", "field.size", 1, MOST_VEHICLES);
        for (int i = 0; sent != null && i < Math.min(count, MOST_VEHICLES); i++) {
            vehicles.add(vehicle(sent.get(i), "vehicles[" + i + "].", checks));
        }
        boolean none = !vehicles.isEmpty() && vehicles.stream().allMatch(one -> one.kind() == PartyKind.PED);
        checks.refuseIf(none, "vehicles", "party.vehicle-needed");
        return vehicles;
    }

    private static Vehicle vehicle(TransferVehicle sent, String path, FieldChecks checks) {
        checks.require(path + "kind", sent.kind());
        PlateType type = checks.read(path + "plateType", sent.plateType(), PlateType::ofCode);
        String plate = checks.read(
                path + "plate",
                sent.plate(),
                text -> type == null
                        ? PlateNumber.of(text).value()
                        : PlateNumber.of(type, text).value());
        return new Vehicle(
                Objects.requireNonNullElse(sent.kind(), PartyKind.MV), plate, type == null ? null : type.code());
    }

    private static Line line(String text) {
        return switch (text) {
            case "122" -> Line.LINE_122;
            case "110" -> Line.LINE_110;
            default -> throw new InvalidValue("field.invalid");
        };
    }

    private static String alarmNo(String text) {
        if (!text.matches(ALARM_NO)) {
            throw new InvalidValue("field.invalid");
        }
        return text;
    }
}
