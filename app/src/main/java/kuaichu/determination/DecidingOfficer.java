package kuaichu.determination;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The officer who decided (承办民警), as documents and the national platform name one.
 *
 * @param badgeNo 警号, 6 or 7 digits; null when the account has none
 */
public record DecidingOfficer(String name, @Nullable String badgeNo) {
    private static final Pattern NAME_AND_BADGE = Pattern.compile("(.+?)\\s+(\\d{6,7})");

    /** @param displayName how staff act: name and badge, for example 李警官 350101 */
    public static DecidingOfficer of(String displayName) {
        Matcher parts = NAME_AND_BADGE.matcher(displayName.strip());
        return parts.matches()
                ? new DecidingOfficer(parts.group(1), parts.group(2))
                : new DecidingOfficer(displayName.strip(), null);
    }
}
