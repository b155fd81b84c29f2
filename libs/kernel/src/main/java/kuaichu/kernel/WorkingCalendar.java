package kuaichu.kernel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Calendar of working days (工作日历): weekends, state holidays and the make-up days worked for them (调休). The days are
 * data; a year the data does not hold is an error, never a guess.
 */
public final class WorkingCalendar {
    private static final String RESOURCE = "/kuaichu/kernel/working-calendar-cn.tsv";
    private static final WorkingCalendar CHINA = read();

    private final Map<LocalDate, Special> specials;
    private final NavigableMap<Integer, Year> years;

    private WorkingCalendar(Map<LocalDate, Special> specials, NavigableMap<Integer, Year> years) {
        this.specials = Map.copyOf(specials);
        this.years = years;
    }

    /** The calendar of the mainland (国务院办公厅节假日安排). */
    public static WorkingCalendar china() {
        return CHINA;
    }

    /**
     * Reads lines of {@code YEAR, year, OFFICIAL|PROVISIONAL, source} and {@code HOLIDAY|WORKDAY, from, to, name},
     * tab-separated; {@code #} starts a remark.
     *
     * @throws IllegalArgumentException naming the line that is wrong
     */
    public static WorkingCalendar parse(List<String> lines) {
        Map<LocalDate, Special> specials = new HashMap<>();
        NavigableMap<Integer, Year> years = new TreeMap<>();
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                readLine(line, specials, years);
            }
        }
        specials.forEach((day, special) -> {
            if (!years.containsKey(day.getYear())) {
                throw new IllegalArgumentException(day + " " + special.name + " stands in a year without a YEAR line");
            }
        });
        return new WorkingCalendar(specials, years);
    }

    private static void readLine(String line, Map<LocalDate, Special> specials, Map<Integer, Year> years) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 4) {
            throw new IllegalArgumentException("calendar line needs 4 tab-separated cells: " + line);
        }
        if (cells[0].equals("YEAR")) {
            years.put(Integer.valueOf(cells[1]), new Year(Standing.valueOf(cells[2]), cells[3]));
            return;
        }
        Special special = new Special(Kind.valueOf(cells[0]), cells[3]);
        LocalDate last = LocalDate.parse(cells[2]);
        for (LocalDate day = LocalDate.parse(cells[1]); !day.isAfter(last); day = day.plusDays(1)) {
            if (specials.put(day, special) != null) {
                throw new IllegalArgumentException(day + " stands twice in the calendar: " + line);
            }
        }
    }

    private static WorkingCalendar read() {
        try (InputStream in = Objects.requireNonNull(WorkingCalendar.class.getResourceAsStream(RESOURCE), RESOURCE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return parse(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException when the data does not hold the year */
    public boolean isWorkingDay(LocalDate day) {
        yearOf(day);
        Special special = specials.get(day);
        if (special != null) {
            return special.kind == Kind.WORKDAY;
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** Name of the state holiday, empty on ordinary days, weekends and make-up days. */
    public Optional<String> holidayName(LocalDate day) {
        yearOf(day);
        return Optional.ofNullable(specials.get(day))
                .filter(s -> s.kind == Kind.HOLIDAY)
                .map(Special::name);
    }

    /** True while the State Council's arrangement of the year is not in the data, so that its days may still move. */
    public boolean isProvisional(LocalDate day) {
        return yearOf(day).standing == Standing.PROVISIONAL;
    }

    /** Where the days of the year are taken from, for people who check a deadline. */
    public String sourceOf(LocalDate day) {
        return yearOf(day).source;
    }

    /** The n-th working day after a day, which itself is not counted; zero days answer the day itself. */
    public LocalDate plus(LocalDate day, WorkingDays days) {
        LocalDate reached = day;
        for (int left = days.count(); left > 0; ) {
            reached = reached.plusDays(1);
            if (isWorkingDay(reached)) {
                left--;
            }
        }
        return reached;
    }

    /** The n-th working day before a day, which itself is not counted; zero days answer the day itself. */
    public LocalDate minus(LocalDate day, WorkingDays days) {
        LocalDate reached = day;
        for (int left = days.count(); left > 0; ) {
            reached = reached.minusDays(1);
            if (isWorkingDay(reached)) {
                left--;
            }
        }
        return reached;
    }

    /** The day itself, or the next working day when it is none. */
    public LocalDate sameOrNextWorkingDay(LocalDate day) {
        return isWorkingDay(day) ? day : plus(day, WorkingDays.of(1));
    }

    /** Working days after {@code from} up to and including {@code to}; zero when {@code to} is not later. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        int count = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                count++;
            }
        }
        return count;
    }

    private Year yearOf(LocalDate day) {
        Year year = years.get(day.getYear());
        if (year == null) {
            throw new IllegalArgumentException("the working calendar holds " + years.firstKey() + " to "
                    + years.lastKey() + ", not " + day + ". Maybe the State Council's arrangement of " + day.getYear()
                    + " must be added to " + RESOURCE);
        }
        return year;
    }

    private enum Kind {
        HOLIDAY,
        WORKDAY
    }

    private record Special(Kind kind, String name) {}

    private enum Standing {
        OFFICIAL,
        PROVISIONAL
    }

    private record Year(Standing standing, String source) {}
}
