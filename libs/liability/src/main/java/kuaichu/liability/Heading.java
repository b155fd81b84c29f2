package kuaichu.liability;

import java.util.Locale;
import java.util.Map;

/**
 * Direction of travel (行驶方向).
 *
 * @param degrees clockwise from north, 0 to 359
 */
public record Heading(int degrees) {
    private static final Map<String, Integer> NAMES = Map.ofEntries(
            Map.entry("N", 0),
            Map.entry("NORTH", 0),
            Map.entry("北", 0),
            Map.entry("由南向北", 0),
            Map.entry("NE", 45),
            Map.entry("东北", 45),
            Map.entry("E", 90),
            Map.entry("EAST", 90),
            Map.entry("东", 90),
            Map.entry("由西向东", 90),
            Map.entry("SE", 135),
            Map.entry("东南", 135),
            Map.entry("S", 180),
            Map.entry("SOUTH", 180),
            Map.entry("南", 180),
            Map.entry("由北向南", 180),
            Map.entry("SW", 225),
            Map.entry("西南", 225),
            Map.entry("W", 270),
            Map.entry("WEST", 270),
            Map.entry("西", 270),
            Map.entry("由东向西", 270),
            Map.entry("NW", 315),
            Map.entry("西北", 315));
    private static final int FULL_TURN = 360;
    /** Crossing directions; less is one road, more is the opposite direction. */
    private static final int LEAST_CROSSING = 30;

    private static final int MOST_CROSSING = 150;

    public Heading {
        if (degrees < 0 || degrees >= FULL_TURN) {
            throw new InvalidFacts("heading", "degrees must be 0 to 359, not " + degrees);
        }
    }

    /** Reads {@code E}, {@code east}, {@code 东}, {@code 由西向东} or degrees. */
    public static Heading ofCode(String path, String code) {
        String name = code.strip().toUpperCase(Locale.ROOT);
        Integer named = NAMES.get(name);
        if (named != null) {
            return new Heading(named);
        }
        if (!name.matches("\\d{1,3}") || Integer.parseInt(name) >= FULL_TURN) {
            throw new InvalidFacts(path, "unknown direction \"" + code + "\"; give N, NE, E … or degrees 0 to 359");
        }
        return new Heading(Integer.parseInt(name));
    }

    /** Where the right hand points: heading east it is south. */
    public Heading rightSide() {
        return new Heading((degrees + 90) % FULL_TURN);
    }

    /** Whether the other comes out of the road on the right hand of this one (右方道路来车). */
    public boolean hasOnItsRight(Heading other) {
        int turn = Math.floorMod(degrees - other.degrees, FULL_TURN);
        return turn >= LEAST_CROSSING && turn <= MOST_CROSSING;
    }
}
