package kuaichu.kernel;

import java.text.Normalizer;
import java.util.regex.Pattern;
import kuaichu.kernel.problem.InvalidValue;

/** Name of a person (姓名): up to 50 characters of letters, blanks, dots, dashes and apostrophes. */
public record PersonName(String value) {
    private static final Pattern SHAPE = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M} ·.'’\\-]{0,49}");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern DOTS = Pattern.compile("[\\u2022\\u2027\\u30fb]");

    public PersonName {
        if (!SHAPE.matcher(value).matches()) {
            throw new InvalidValue("person-name.shape");
        }
    }

    /** @throws InvalidValue {@code person-name.empty} or {@code person-name.shape} */
    public static PersonName of(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String name =
                DOTS.matcher(BLANKS.matcher(composed).replaceAll(" ").strip()).replaceAll("·");
        if (name.isEmpty()) {
            throw new InvalidValue("person-name.empty");
        }
        return new PersonName(name);
    }

    /** First character only: {@code 张*}; the number of hidden characters is not told. */
    public String masked() {
        return value.substring(0, value.offsetByCodePoints(0, 1)) + "*";
    }

    /** Masked, so that a log line never shows a person. */
    @Override
    public String toString() {
        return masked();
    }
}
