package kuaichu.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import java.util.regex.Pattern;
import kuaichu.kernel.problem.InvalidValue;

/**
 * Citizen identity number (公民身份号码) of GB 11643: 17 digits and a check character; also the residence permits of people
 * from Hong Kong, Macau and Taiwan (81, 82, 83) and the 18-digit permanent residence card of foreigners (9).
 */
public record CitizenId(String value) {
    private static final Pattern SHAPE = Pattern.compile("\\d{17}[0-9X]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83");
    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1850, 1, 1);

    public CitizenId {
        if (!SHAPE.matcher(value).matches()) {
            throw new InvalidValue("citizen-id.shape");
        }
        if (value.charAt(0) != '9' && !PROVINCES.contains(value.substring(0, 2))) {
            throw new InvalidValue("citizen-id.region");
        }
        birthDateOf(value);
        if (checkOf(value) != value.charAt(17)) {
            throw new InvalidValue("citizen-id.check");
        }
    }

    /**
     * The county prefix is checked by its province only: divisions are renamed every year and people keep the code of
     * a county that no longer exists.
     *
     * @throws InvalidValue {@code citizen-id.empty}, {@code .shape}, {@code .region}, {@code .birth-date}, {@code .check}
     */
    public static CitizenId of(String text) {
        return new CitizenId(Written.required(text, "citizen-id"));
    }

    private static LocalDate birthDateOf(String value) {
        try {
            LocalDate date = LocalDate.of(
                    Integer.parseInt(value, 6, 10, 10),
                    Integer.parseInt(value, 10, 12, 10),
                    Integer.parseInt(value, 12, 14, 10));
            if (date.isBefore(EARLIEST_BIRTH)) {
                throw new InvalidValue("citizen-id.birth-date");
            }
            return date;
        } catch (DateTimeException e) {
            InvalidValue refusal = new InvalidValue("citizen-id.birth-date");
            refusal.initCause(e);
            throw refusal;
        }
    }

    private static char checkOf(String value) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (value.charAt(i) - '0');
        }
        return CHECKS.charAt(sum % 11);
    }

    /** Day of birth as the number states it. */
    public LocalDate birthDate() {
        return birthDateOf(value);
    }

    /** Full years on a given day; negative if born after it. */
    public int ageOn(LocalDate day) {
        return Period.between(birthDate(), day).getYears();
    }

    /** The 17th digit: odd is male. */
    public boolean isMale() {
        return (value.charAt(16) - '0') % 2 == 1;
    }

    /** Six digits of GB/T 2260 at the time of issue. */
    public String regionCode() {
        return value.substring(0, 6);
    }

    /** {@code 350***********0014} with only the first three and last four digits. */
    public String masked() {
        return value.substring(0, 3) + "***********" + value.substring(14);
    }

    /** Masked, so that a log line never shows a person. */
    @Override
    public String toString() {
        return masked();
    }
}
