package kuaichu.kernel;

import java.util.regex.Pattern;
import kuaichu.kernel.problem.InvalidValue;

/**
 * Vehicle identification number (车辆识别代号) of GB 16735 / ISO 3779: 17 characters without I, O and Q. European imports
 * may lack a valid check digit, therefore {@link #isCheckDigitValid()} is for a warning and never refuses.
 */
public record Vin(String value) {
    private static final Pattern SHAPE = Pattern.compile("[A-HJ-NPR-Z0-9]{17}");
    private static final int[] WEIGHTS = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
    private static final String LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";
    private static final String LETTER_VALUES = "12345678123457923456789";
    private static final int CHECK_POSITION = 8;

    public Vin {
        if (!SHAPE.matcher(value).matches()) {
            throw new InvalidValue("vin.shape");
        }
    }

    /** @throws InvalidValue {@code vin.empty} or {@code vin.shape} */
    public static Vin of(String text) {
        return new Vin(Written.required(text, "vin"));
    }

    /** Whether the ninth character is the check digit of the others. */
    public boolean isCheckDigitValid() {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * valueOf(value.charAt(i));
        }
        int check = sum % 11;
        return value.charAt(CHECK_POSITION) == (check == 10 ? 'X' : (char) ('0' + check));
    }

    private static int valueOf(char c) {
        return Character.isDigit(c) ? c - '0' : LETTER_VALUES.charAt(LETTERS.indexOf(c)) - '0';
    }

    /** For other people's eyes: world manufacturer and last four. */
    public String masked() {
        return value.substring(0, 3) + "**********" + value.substring(13);
    }

    @Override
    public String toString() {
        return value;
    }
}
