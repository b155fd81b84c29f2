package kuaichu.kernel;

import java.util.regex.Pattern;
import kuaichu.kernel.problem.InvalidValue;

/** Organisation code (组织机构代码) of GB 11714: eight characters and a check character, kept without the dash. */
public record OrganisationCode(String value) {
    private static final Pattern SHAPE = Pattern.compile("[0-9A-Z]{8}[0-9X]");
    private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    public OrganisationCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new InvalidValue("organisation-code.shape");
        }
        if (checkOf(value) != value.charAt(8)) {
            throw new InvalidValue("organisation-code.check");
        }
    }

    /** @throws InvalidValue {@code organisation-code.empty}, {@code .shape} or {@code .check} */
    public static OrganisationCode of(String text) {
        return new OrganisationCode(Written.required(text, "organisation-code"));
    }

    private static char checkOf(String value) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * Character.digit(value.charAt(i), 36);
        }
        int check = 11 - sum % 11;
        return check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
    }

    /** As printed: {@code D2143569-X}. */
    @Override
    public String toString() {
        return value.substring(0, 8) + "-" + value.charAt(8);
    }
}
