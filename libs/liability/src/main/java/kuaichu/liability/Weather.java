package kuaichu.liability;

import java.util.Map;

/** Weather (天气) in the order of the police code, 1 clear to 9 other. */
public enum Weather {
    CLEAR,
    OVERCAST,
    RAIN,
    SNOW,
    FOG,
    GALE,
    SAND,
    HAIL,
    OTHER;

    public static Weather ofCode(String path, String code) {
        return Codes.read(Weather.class, path, code, Map.of());
    }
}
