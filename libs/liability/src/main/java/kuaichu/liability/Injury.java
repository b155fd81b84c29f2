package kuaichu.liability;

import java.util.Map;

/** Worst injury of anyone (人员伤亡情况). */
public enum Injury {
    NONE,
    /** 伤势轻微. */
    MINOR,
    SERIOUS,
    DEATH;

    private static final Map<String, Injury> ALIASES =
            Map.of("SLIGHT", MINOR, "SEVERE", SERIOUS, "FATAL", DEATH, "DEAD", DEATH);

    public static Injury ofCode(String path, String code) {
        return Codes.read(Injury.class, path, code, ALIASES);
    }
}
