package kuaichu.liability;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one city handles online on a day (城市线上快处参数).
 *
 * @param from first minute of the service
 * @param until end of the service, itself excluded
 * @param lossCeilingFen largest loss of one side in fen that is still handled, null without a ceiling
 * @param mostParties largest number of parties, null without a limit
 * @param nonMotorAllowed also accidents with riders and people on foot
 * @param localInsuranceRequired every compulsory insurance must be taken out in the province
 * @param suspendedWeather weather in which nothing is handled online
 */
public record CityRules(
        String city,
        String name,
        LocalTime from,
        LocalTime until,
        Set<RoadType> excludedRoads,
        boolean injuryAllowed,
        boolean facilityAllowed,
        @Nullable Long lossCeilingFen,
        @Nullable Integer mostParties,
        boolean nonMotorAllowed,
        boolean localInsuranceRequired,
        Set<Weather> suspendedWeather) {
    private static final String RESOURCE = "/kuaichu/liability/cities.tsv";
    private static final List<Parameter> PARAMETERS = load();

    public CityRules {
        excludedRoads = Set.copyOf(excludedRoads);
        suspendedWeather = Set.copyOf(suspendedWeather);
    }

    /** The codes of the cities in the data. */
    public static Set<String> listCities() {
        Set<String> cities = new LinkedHashSet<>();
        PARAMETERS.forEach(p -> cities.add(p.city));
        return cities;
    }

    /** The parameters of a city in force on a day; a parameter without a row does not limit. */
    public static CityRules on(String city, LocalDate day) {
        if (!listCities().contains(city)) {
            throw new IllegalArgumentException("no parameters for the city " + city + "; known: " + listCities());
        }
        String[] hours = find(city, "online_hours", day).orElse("00:00-24:00").split("-", -1);
        return new CityRules(
                city,
                find(city, "name", day).orElse(city),
                time(hours[0]),
                time(hours[1]),
                roads(find(city, "excluded_roads", day).orElse("")),
                find(city, "injury_allowed", day).orElse("yes").equals("yes"),
                find(city, "facility_allowed", day).orElse("no").equals("yes"),
                find(city, "loss_ceiling_fen", day).map(Long::valueOf).orElse(null),
                find(city, "most_parties", day).map(Integer::valueOf).orElse(null),
                find(city, "non_motor_allowed", day).orElse("yes").equals("yes"),
                find(city, "local_insurance_required", day).orElse("no").equals("yes"),
                weather(find(city, "suspended_weather", day).orElse("")));
    }

    private static List<Parameter> load() {
        Set<String> known = Set.of(
                "name",
                "online_hours",
                "excluded_roads",
                "injury_allowed",
                "facility_allowed",
                "loss_ceiling_fen",
                "most_parties",
                "non_motor_allowed",
                "local_insurance_required",
                "suspended_weather");
        List<Parameter> all = Tsv.rows(RESOURCE, 6).stream()
                .map(row -> new Parameter(
                        row.text(0),
                        row.text(1),
                        row.text(2),
                        LocalDate.parse(row.text(3)),
                        row.text(4).isEmpty() ? LocalDate.MAX : LocalDate.parse(row.text(4))))
                .toList();
        for (Parameter p : all) {
            long same = all.stream().filter(p::overlaps).count();
            if (!known.contains(p.name) || same != 1) {
                throw new IllegalStateException(RESOURCE + ": unknown or overlapping parameter " + p);
            }
        }
        return all;
    }

    private static Optional<String> find(String city, String name, LocalDate day) {
        return PARAMETERS.stream()
                .filter(p -> p.city.equals(city) && p.name.equals(name) && p.isInForceOn(day))
                .map(Parameter::value)
                .findFirst();
    }

    private static LocalTime time(String text) {
        return text.equals("24:00") ? LocalTime.MAX : LocalTime.parse(text);
    }

    private static Set<RoadType> roads(String text) {
        Set<RoadType> roads = EnumSet.noneOf(RoadType.class);
        for (String code : text.split(",", -1)) {
            if (!code.isBlank()) {
                roads.add(RoadType.ofCode(RESOURCE, code));
            }
        }
        return roads;
    }

    private static Set<Weather> weather(String text) {
        Set<Weather> weather = EnumSet.noneOf(Weather.class);
        for (String code : text.split(",", -1)) {
            if (!code.isBlank()) {
                weather.add(Weather.ofCode(RESOURCE, code));
            }
        }
        return weather;
    }

    boolean isOpenAt(LocalTime time) {
        return !time.isBefore(from) && time.isBefore(until);
    }

    private record Parameter(String city, String name, String value, LocalDate from, LocalDate to) {
        boolean isInForceOn(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }

        boolean overlaps(Parameter other) {
            return city.equals(other.city)
                    && name.equals(other.name)
                    && !from.isAfter(other.to)
                    && !other.from.isAfter(to);
        }
    }
}
