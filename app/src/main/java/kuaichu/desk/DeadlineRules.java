package kuaichu.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kuaichu.kernel.LegalDeadline;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The rules of all legal deadlines (期限规则表), read and checked at start: every kind has rules, and never two at once. */
@Component
class DeadlineRules {
    private static final String RESOURCE = "desk/legal-deadlines.tsv";
    private static final int CELLS = 9;
    private static final String NONE = "-";

    private final Map<DeadlineKind, List<DeadlineRule>> rules;

    DeadlineRules() {
        this(read());
    }

    /** @throws IllegalArgumentException naming what is wrong */
    DeadlineRules(List<String> lines) {
        this.rules = lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(DeadlineRules::parse)
                .collect(Collectors.groupingBy(
                        DeadlineRule::kind, () -> new EnumMap<>(DeadlineKind.class), Collectors.toList()));
        for (DeadlineKind kind : DeadlineKind.values()) {
            requireOneAtATime(kind, rules.getOrDefault(kind, List.of()));
        }
    }

    /** @throws IllegalArgumentException when no rule is in force on the day */
    DeadlineRule get(DeadlineKind kind, LocalDate on) {
        return rules.getOrDefault(kind, List.of()).stream()
                .filter(rule -> rule.isInForce(on))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(RESOURCE + " has no rule for " + kind + " in force on " + on));
    }

    private static void requireOneAtATime(DeadlineKind kind, List<DeadlineRule> found) {
        if (found.isEmpty()) {
            throw new IllegalArgumentException(RESOURCE + " has no line for " + kind);
        }
        for (DeadlineRule rule : found) {
            long sameDay =
                    found.stream().filter(other -> other.isInForce(rule.from())).count();
            if (sameDay != 1) {
                throw new IllegalArgumentException(
                        RESOURCE + " has " + sameDay + " rules for " + kind + " on " + rule.from());
            }
        }
    }

    private static DeadlineRule parse(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != CELLS) {
            throw new IllegalArgumentException(RESOURCE + " needs " + CELLS + " tab-separated cells: " + line);
        }
        return new DeadlineRule(
                DeadlineKind.valueOf(cells[0]),
                new LegalDeadline(Integer.parseInt(cells[1]), LegalDeadline.Unit.valueOf(cells[2]), cells[3]),
                LocalDate.parse(cells[4]),
                cells[5].equals(NONE) ? null : LocalDate.parse(cells[5]),
                DeadlineRule.Owner.valueOf(cells[6]),
                number(cells[7]),
                number(cells[8]));
    }

    private static @Nullable Integer number(String cell) {
        return cell.equals(NONE) ? null : Integer.valueOf(cell);
    }

    private static List<String> read() {
        try {
            return new ClassPathResource(RESOURCE)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
