package kuaichu.document.domain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a number is written (编号格式): text with {@code {division}} (first six digits of the owner's code), {@code {owner}},
 * {@code {prefix}}, {@code {year}} and {@code {serial:n}} (n digits).
 *
 * @param reset when serials begin again
 */
public record NumberFormat(String pattern, Reset reset) {
    static final Pattern PLACE = Pattern.compile("\\{(division|owner|prefix|year|serial)(?::(\\d))?}");
    static final int DIVISION_DIGITS = 6;

    /** When serials begin again at 1 (编号重置). */
    public enum Reset {
        /** 每年. */
        YEARLY,
        /** 从不. */
        NEVER
    }

    public NumberFormat {
        if (!pattern.contains("{serial") || (reset == Reset.YEARLY && !pattern.contains("{year}"))) {
            throw new IllegalArgumentException(
                    "a number format needs {serial:n}, and {year} when it begins anew: " + pattern);
        }
    }

    public NumberFormat(String pattern) {
        this(pattern, Reset.YEARLY);
    }

    /**
     * @param owner code of the authority or insurer
     * @param prefix the unit's own abbreviation, may be empty
     */
    public String format(String owner, String prefix, int year, long serial) {
        Matcher matcher = PLACE.matcher(pattern);
        StringBuilder number = new StringBuilder();
        while (matcher.find()) {
            String value =
                    switch (matcher.group(1)) {
                        case "division" -> division(owner);
                        case "owner" -> owner;
                        case "prefix" -> prefix;
                        case "year" -> Integer.toString(year);
                        default -> padded(serial, matcher.group(2));
                    };
            matcher.appendReplacement(number, Matcher.quoteReplacement(value));
        }
        return matcher.appendTail(number).toString();
    }

    /**
     * Whose serials it counts: units of one division share a block when only the division stands in the number, so that no two of them
     * ever write the same.
     */
    public String blockOwner(String owner) {
        return pattern.contains("{owner}") || pattern.contains("{prefix}") ? owner : division(owner);
    }

    /** The year of the block, 0 for serials that never begin again. */
    public int blockYear(int year) {
        return reset == Reset.NEVER ? 0 : year;
    }

    /** Whether the other counts the same serials and so never writes the same number, whatever the width. */
    boolean sharesSerialsWith(NumberFormat other) {
        return reset == other.reset && withoutWidth().equals(other.withoutWidth());
    }

    private String withoutWidth() {
        return pattern.replaceAll("\\{serial:\\d}", "{serial}");
    }

    private static String division(String owner) {
        return owner.substring(0, Math.min(DIVISION_DIGITS, owner.length()));
    }

    private static String padded(long serial, @Nullable String digits) {
        String text = Long.toString(serial);
        int width = digits == null ? 1 : Integer.parseInt(digits);
        return "0".repeat(Math.max(0, width - text.length())) + text;
    }
}
