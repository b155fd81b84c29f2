package kuaichu.access.domain;

import java.util.Locale;
import java.util.function.IntPredicate;

/** What a staff password must be (口令策略, GB/T 22239-2019 8.1.4.1): 10 to 128 characters of three kinds, not around the user name. */
public final class PasswordPolicy {
    private static final int SHORTEST = 10;
    private static final int LONGEST = 128;
    private static final int KINDS = 3;

    private PasswordPolicy() {}

    public static boolean isMetBy(String password, String username) {
        return password.length() >= SHORTEST
                && password.length() <= LONGEST
                && kinds(password) >= KINDS
                && !password.toLowerCase(Locale.ROOT).contains(username.toLowerCase(Locale.ROOT));
    }

    private static int kinds(String password) {
        return has(password, Character::isLowerCase)
                + has(password, Character::isUpperCase)
                + has(password, Character::isDigit)
                + has(password, c -> !Character.isLetterOrDigit(c));
    }

    private static int has(String password, IntPredicate kind) {
        return password.chars().anyMatch(kind) ? 1 : 0;
    }
}
