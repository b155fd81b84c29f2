package kuaichu.document.domain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a number is written (编号格式): text with {@code {division}} (first six digits of the owner's code), {@code {owner}},
 * {@code {prefix}}, {@code {year}} and {@code {serial:n}} (n digits).
 */
public record NumberFormat(String pattern) {
    private static final Pattern PLACE = Pattern.compile("\\{(division|owner|prefix|year|serial)(?::(\\d))?}");
    private static final int DIVISION_DIGITS = 6;

    public NumberFormat {
        if (!pattern.contains("{serial") || !pattern.contains("{year}")) {
            throw new IllegalArgumentException("a number format needs {year} and {serial:n}: " + pattern);
        }
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

    private static String division(String owner) {
        return owner.substring(0, Math.min(DIVISION_DIGITS, owner.length()));
    }

    private static String padded(long serial, @org.jspecify.annotations.Nullable String digits) {
        String text = Long.toString(serial);
        int width = digits == null ? 1 : Integer.parseInt(digits);
        return "0".repeat(Math.max(0, width - text.length())) + text;
    }
}
