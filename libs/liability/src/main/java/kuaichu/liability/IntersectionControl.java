package kuaichu.liability;

import java.util.Map;

/** What governs the intersection (路口控制方式). */
public enum IntersectionControl {
    /** Not at an intersection. */
    NA,
    SIGNAL,
    /** Signs or markings give priority (RTSR-52(1)). */
    SIGN,
    POLICE,
    ROUNDABOUT,
    /** Neither signals, officer, signs nor markings: the right-hand rule holds (RTSR-52(2)). */
    NONE;

    private static final Map<String, IntersectionControl> ALIASES = Map.of(
            "SIGNALISED", SIGNAL,
            "SIGNALIZED", SIGNAL,
            "TRAFFIC_LIGHT", SIGNAL,
            "SIGNS", SIGN,
            "SIGN_OR_LINE", SIGN,
            "SIGN_OR_MARKING", SIGN,
            "YIELD_SIGN", SIGN,
            "OFFICER", POLICE,
            "UNCONTROLLED", NONE);

    public static IntersectionControl ofCode(String path, String code) {
        return Codes.read(IntersectionControl.class, path, code, ALIASES);
    }
}
