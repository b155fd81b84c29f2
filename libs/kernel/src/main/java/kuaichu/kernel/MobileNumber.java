package kuaichu.kernel;

import java.util.regex.Pattern;
import kuaichu.kernel.problem.InvalidValue;

/** Mobile number of the mainland (手机号): eleven digits starting with 13 to 19. */
public record MobileNumber(String value) {
    private static final Pattern SHAPE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern COUNTRY_PREFIX = Pattern.compile("^(\\+86|0086)");

    public MobileNumber {
        if (!SHAPE.matcher(value).matches()) {
            throw new InvalidValue("mobile.shape");
        }
    }

    /**
     * Accepts spaces, dashes and the prefix +86.
     *
     * @throws InvalidValue {@code mobile.empty} or {@code mobile.shape}
     */
    public static MobileNumber of(String text) {
        String compact = Written.required(text, "mobile");
        return new MobileNumber(COUNTRY_PREFIX.matcher(compact).replaceFirst(""));
    }

    /** {@code 138****5678}. */
    public String masked() {
        return value.substring(0, 3) + "****" + value.substring(7);
    }

    /** Masked, so that a log line never shows a person. */
    @Override
    public String toString() {
        return masked();
    }
}
