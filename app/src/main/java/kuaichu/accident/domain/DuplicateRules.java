package kuaichu.accident.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kuaichu.accident.Place;
import kuaichu.kernel.GeoPoint;
import kuaichu.kernel.LegalDeadline;
import kuaichu.liability.Tsv;

/** When two reports may be of one accident (重复报案提示), from the city's data {@code accident/duplicates.tsv}. A rule proposes, an officer decides. */
public final class DuplicateRules {
    private static final String TABLE = "/accident/duplicates.tsv";
    private static final int CELLS = 4;

    private final List<Rule> rules;

    /** @param metres apart at most */
    public record Rule(LocalDate from, LocalDate to, Duration within, int metres) {
        /**
         * Whether the two may be one: near in time and place, and held together by a plate, or by a phone that no two plates contradict.
         * Two crashes on the two carriageways of one road share neither.
         */
        public boolean links(Sighting one, Sighting other, boolean samePhone) {
            boolean near =
                    apart(one.occurredAt(), other.occurredAt()).compareTo(within) <= 0 && one.isWithin(metres, other);
            boolean samePlate = !Collections.disjoint(one.plates(), other.plates());
            boolean contradicting =
                    !samePlate && !one.plates().isEmpty() && !other.plates().isEmpty();
            return near && (samePlate || samePhone && !contradicting);
        }
    }

    /** A report as far as it tells one accident from another. */
    public record Sighting(Instant occurredAt, Place place, List<String> plates) {
        public Sighting {
            plates = List.copyOf(plates);
        }

        boolean isWithin(int metres, Sighting other) {
            Optional<Double> distance = metersTo(other);
            return distance.isPresent()
                    ? distance.get() <= metres
                    : place.text() != null && Objects.equals(place.text(), other.place.text());
        }

        /** Empty where one of them has no position. */
        public Optional<Double> metersTo(Sighting other) {
            return point(place).flatMap(here -> point(other.place).map(here::metersTo));
        }

        private static Optional<GeoPoint> point(Place place) {
            Double lat = place.latitude();
            Double lon = place.longitude();
            return lat == null || lon == null ? Optional.empty() : Optional.of(GeoPoint.cgcs2000(lat, lon));
        }
    }

    private DuplicateRules(List<Rule> rules) {
        this.rules = rules;
    }

    public static DuplicateRules load() {
        return new DuplicateRules(
                Tsv.rows(TABLE, CELLS).stream().map(DuplicateRules::rule).toList());
    }

    private static Rule rule(Tsv.Row row) {
        String to = row.text(1);
        return new Rule(
                LocalDate.parse(row.text(0)),
                to.isEmpty() ? LocalDate.MAX : LocalDate.parse(to),
                Duration.ofMinutes(Integer.parseInt(row.text(2))),
                Integer.parseInt(row.text(3)));
    }

    /** Empty when the city suggests nothing on that day. */
    public Optional<Rule> at(Instant occurredAt) {
        LocalDate day = occurredAt.atZone(LegalDeadline.ZONE).toLocalDate();
        return rules.stream()
                .filter(rule -> !day.isBefore(rule.from()) && !day.isAfter(rule.to()))
                .findFirst();
    }

    public static Duration apart(Instant one, Instant other) {
        return Duration.between(one, other).abs();
    }
}
