package kuaichu.kernel;

import java.util.regex.Pattern;
import kuaichu.kernel.problem.InvalidValue;

/** Unified social credit code of an organisation (统一社会信用代码) of GB 32100: 18 characters without I, O, S, V, Z. */
public record UnifiedSocialCreditCode(String value) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern SHAPE = Pattern.compile("[0-9A-HJ-NPQRTUWXY]{18}");
    private static final int MODULUS = 31;
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    public UnifiedSocialCreditCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new InvalidValue("credit-code.shape");
        }
        if (checkOf(value) != value.charAt(17)) {
            throw new InvalidValue("credit-code.check");
        }
    }

    /** @throws InvalidValue {@code credit-code.empty}, {@code credit-code.shape} or {@code credit-code.check} */
    public static UnifiedSocialCreditCode of(String text) {
        return new UnifiedSocialCreditCode(Written.required(text, "credit-code"));
    }

    private static char checkOf(String value) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * ALPHABET.indexOf(value.charAt(i));
        }
        return ALPHABET.charAt((MODULUS - sum % MODULUS) % MODULUS);
    }

    /** Positions 9 to 17, without a guarantee that the code's own check character is kept by its registrar. */
    public String organisationPart() {
        return value.substring(8, 17);
    }

    @Override
    public String toString() {
        return value;
    }
}
