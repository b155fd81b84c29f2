package kuaichu.document.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import kuaichu.document.Documents.Kind;

/**
 * How each authority numbers each kind from which day on (编号规则). Checked when read: every kind has a format everywhere and always, and
 * no two formats could ever write the same number.
 */
public final class NumberFormats {
    private static final Comparator<Rule> CLOSER =
            Comparator.comparingInt((Rule rule) -> rule.authority().length()).thenComparing(Rule::from);

    private final List<Rule> rules;

    /**
     * One format.
     *
     * @param authority first digits or letters of the owners' codes it is for; empty for all
     * @param from first day
     */
    public record Rule(Kind kind, String authority, LocalDate from, NumberFormat format) {
        private boolean concerns(Kind wanted, String owner, LocalDate day) {
            return kind == wanted && owner.startsWith(authority) && !day.isBefore(from);
        }

        private boolean collidesWith(Rule other) {
            if (kind == other.kind && format.sharesSerialsWith(other.format)) {
                return false;
            }
            return shape().couldMeet(other.shape());
        }

        private NumberShape shape() {
            return new NumberShape(format, kind == Kind.PAYOUT_RECEIPT);
        }

        @Override
        public String toString() {
            return kind + " " + format.pattern() + (authority.isEmpty() ? "" : " of " + authority) + " from " + from;
        }
    }

    /** @throws IllegalStateException naming the kind without a format, or the two formats that could write the same number */
    public NumberFormats(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        for (Kind kind : Kind.values()) {
            if (rules.stream().noneMatch(rule -> rule.concerns(kind, "", LocalDate.EPOCH))) {
                throw new IllegalStateException("no number format for " + kind);
            }
        }
        for (int i = 0; i < rules.size(); i++) {
            for (Rule other : rules.subList(i + 1, rules.size())) {
                if (rules.get(i).collidesWith(other)) {
                    throw new IllegalStateException(
                            "two formats could write the same number: " + rules.get(i) + " and " + other);
                }
            }
        }
    }

    /** The authority's own before everybody's, the later before the earlier, the city's before the standard's of the same day. */
    public NumberFormat of(Kind kind, String owner, LocalDate day) {
        return rules.stream()
                .filter(rule -> rule.concerns(kind, owner, day))
                .reduce((known, next) -> CLOSER.compare(next, known) >= 0 ? next : known)
                .orElseThrow()
                .format();
    }
}
