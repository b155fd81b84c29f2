package kuaichu.liability;

import java.util.Map;

/** Kind of a party (当事人交通方式类别). */
public enum PartyKind {
    /** 机动车. */
    MV,
    /** 非机动车. */
    NMV,
    /** 行人. */
    PED;

    public static PartyKind ofCode(String path, String code) {
        return Codes.read(
                PartyKind.class, path, code, Map.of("MOTOR_VEHICLE", MV, "NON_MOTOR_VEHICLE", NMV, "PEDESTRIAN", PED));
    }

    /** 车辆 of RTSL-119: everything but a person on foot. */
    public boolean isVehicle() {
        return this != PED;
    }
}
