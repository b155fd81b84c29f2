package kuaichu.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kuaichu.liability.Tsv;
import kuaichu.platform.Held;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The city's retention rules (留存规则), {@code retention/rules.tsv}; checked when the platform starts. */
@Component
public class RetentionRules {
    private static final String TABLE = "/retention/rules.tsv";
    private static final int CELLS = 6;
    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");
    /** Logs are kept at least so long (CSL-21(3)). */
    private static final Period LEAST_OF_LOGS = Period.ofMonths(6);

    private static final Set<String> LOGS = Set.of("audit-entry", "partner-exchange");

    private final List<Rule> rules;

    @Autowired
    RetentionRules(List<Held> held) {
        this(
                Tsv.rows(TABLE, CELLS).stream().map(RetentionRules::rule).toList(),
                held.stream().map(Held::kind).collect(Collectors.toSet()));
    }

    RetentionRules(List<Rule> rules, Set<String> held) {
        this.rules = List.copyOf(rules);
        Set<String> forgotten =
                rules.stream().filter(Rule::deletes).map(Rule::kind).collect(Collectors.toSet());
        if (!forgotten.equals(held)) {
            throw new IllegalStateException(TABLE + " forgets " + forgotten + ", the modules hold " + held);
        }
        for (Rule rule : rules) {
            Period period = rule.period();
            if (LOGS.contains(rule.kind()) && (period == null || isShorter(period, LEAST_OF_LOGS))) {
                throw new IllegalStateException(
                        TABLE + ": " + rule.kind() + " is kept at least six months (CSL-21(3))");
            }
        }
    }

    private static boolean isShorter(Period one, Period other) {
        LocalDate day = LocalDate.EPOCH;
        return day.plus(one).isBefore(day.plus(other));
    }

    /**
     * How long one kind is kept.
     *
     * @param deletes whether the platform forgets it by itself
     * @param period null where archive rules say how long
     * @param to exclusive
     */
    public record Rule(
            String kind,
            boolean deletes,
            @Nullable Period period,
            String article,
            LocalDate from,
            @Nullable LocalDate to) {
        boolean isInForce(LocalDate day) {
            return !day.isBefore(from) && (to == null || day.isBefore(to));
        }

        /** What ended before this is forgotten now. */
        Instant endOf(Instant now) {
            if (period == null) {
                throw new IllegalStateException(kind + " has no period");
            }
            return now.atZone(CITY).minus(period).toInstant();
        }
    }

    /** Those in force, in the order of the city's data. */
    public List<Rule> list(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, CITY);
        return rules.stream().filter(rule -> rule.isInForce(today)).toList();
    }

    /** @throws IllegalArgumentException when no rule of that kind is in force */
    public Rule get(String kind, Instant now) {
        return list(now).stream()
                .filter(rule -> rule.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(TABLE + " has no rule for " + kind));
    }

    private static Rule rule(Tsv.Row row) {
        boolean deletes = row.text(1).equals("DELETE");
        if (!deletes && !row.text(1).equals("KEEP")) {
            throw new IllegalStateException(TABLE + ": DELETE or KEEP: " + row);
        }
        Period period = row.text(2).equals("-") ? null : Period.parse(row.text(2));
        if (deletes && period == null) {
            throw new IllegalStateException(TABLE + ": what is deleted needs a period: " + row);
        }
        return new Rule(
                row.text(0),
                deletes,
                period,
                row.text(3),
                LocalDate.parse(row.text(4)),
                row.text(5).equals("-") ? null : LocalDate.parse(row.text(5)));
    }
}
