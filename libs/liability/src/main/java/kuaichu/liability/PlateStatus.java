package kuaichu.liability;

import java.util.Map;

/** State of a motor vehicle's plates (号牌状态). A valid temporary plate is a plate (law: not 无号牌). */
public enum PlateStatus {
    NORMAL,
    TEMPORARY,
    /** 无号牌. */
    NONE,
    /** 伪造. */
    FORGED,
    /** 变造. */
    ALTERED,
    /** 挪用. */
    MISUSED;

    private static final Map<String, PlateStatus> ALIASES = Map.of(
            "OK", NORMAL,
            "VALID", NORMAL,
            "TEMP", TEMPORARY,
            "TEMPORARY_VALID", TEMPORARY,
            "NO_PLATE", NONE,
            "MISSING", NONE,
            "TEMPORARY_EXPIRED", NONE,
            "FAKE", FORGED,
            "STOLEN", MISUSED);

    public static PlateStatus ofCode(String path, String code) {
        return Codes.read(PlateStatus.class, path, code, ALIASES);
    }

    /** PROC-13.1(4) holds: no plate, or a forged or altered one (a borrowed one is a false one). */
    public boolean isNoGenuinePlate() {
        return this != NORMAL && this != TEMPORARY;
    }
}
