package kuaichu.liability;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
    /** "由南向北直行", "自西往东", "东向西": where it came from and where it went. */
    private static final Pattern COURSE = Pattern.compile("[由自从]?([东南西北]{1,2})[向往至]([东南西北]{1,2})");

    private static final Pattern TURNING = Pattern.compile("[转掉倒退停变超溜]|起步");
    private static final Pattern TOWARDS = Pattern.compile("[向往朝]([东南西北]{1,2})");
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
            throw new InvalidFacts(
                    path, "unknown direction \"" + Codes.shortened(code) + "\"; give N, NE, E … or degrees 0 to 359");
        }
        return new Heading(Integer.parseInt(name));
    }

    /**
     * The direction of travel that the words of a movement name: of a course it is the way it came along, so a vehicle
     * turning "由南向西" was heading north.
     */
    static Optional<Heading> inWords(String motion) {
        Matcher course = COURSE.matcher(motion);
        if (course.find()) {
            return named(course.group(1)).map(Heading::opposite);
        }
        Matcher towards = TOWARDS.matcher(motion);
        return towards.find() ? named(towards.group(1)) : Optional.empty();
    }

    /** Whether the words name a course straight across, as "由南向北行驶" does. */
    static boolean isStraightCourse(String motion) {
        Matcher course = COURSE.matcher(motion);
        return course.find()
                && named(course.group(1)).map(Heading::opposite).equals(named(course.group(2)))
                && TURNING.matcher(motion).results().findAny().isEmpty();
    }

    private static Optional<Heading> named(String side) {
        return Optional.ofNullable(NAMES.get(side)).map(Heading::new);
    }

    private Heading opposite() {
        return new Heading((degrees + FULL_TURN / 2) % FULL_TURN);
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
