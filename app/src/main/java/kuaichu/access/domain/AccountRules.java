package kuaichu.access.domain;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kuaichu.liability.Tsv;

/**
 * The city's rules of accounts (账号规则), data in {@code access/policy.tsv}.
 *
 * @param passwordLife how long a password lasts
 * @param formerPasswords how many former ones may not come back
 * @param staleAfter without sign-in for so long an account is reported as stale
 */
public record AccountRules(Duration passwordLife, int formerPasswords, Duration staleAfter) {
    public static final AccountRules OF_CITY = read();

    private static AccountRules read() {
        Map<String, Integer> values = Tsv.rows("/access/policy.tsv", 2).stream()
                .collect(Collectors.toMap(row -> row.text(0), row -> Integer.valueOf(row.text(1))));
        return new AccountRules(
                Duration.ofDays(Objects.requireNonNull(values.get("password-days"))),
                Objects.requireNonNull(values.get("password-history")),
                Duration.ofDays(Objects.requireNonNull(values.get("stale-days"))));
    }
}
