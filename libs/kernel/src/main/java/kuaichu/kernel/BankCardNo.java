package kuaichu.kernel;

import java.util.regex.Pattern;
import kuaichu.kernel.problem.InvalidValue;

/** Bank card number (银行卡号): 13 to 19 digits with the Luhn check; sensitive personal data (PIPL-28). */
public record BankCardNo(String value) {
    private static final Pattern SHAPE = Pattern.compile("\\d{13,19}");

    public BankCardNo {
        if (!SHAPE.matcher(value).matches()) {
            throw new InvalidValue("bank-card.shape");
        }
        if (!passesLuhn(value)) {
            throw new InvalidValue("bank-card.check");
        }
    }

    /**
     * Accepts spaces and dashes.
     *
     * @throws InvalidValue {@code bank-card.empty}, {@code bank-card.shape} or {@code bank-card.check}
     */
    public static BankCardNo of(String text) {
        return new BankCardNo(Written.required(text, "bank-card"));
    }

    private static boolean passesLuhn(String digits) {
        int sum = 0;
        for (int fromRight = 0; fromRight < digits.length(); fromRight++) {
            int digit = digits.charAt(digits.length() - 1 - fromRight) - '0';
            int counted = fromRight % 2 == 1 ? digit * 2 : digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0;
    }

    public String lastFour() {
        return value.substring(value.length() - 4);
    }

    /** Only the last four digits: {@code **** 3449}. */
    public String masked() {
        return "**** " + lastFour();
    }

    /** Masked, so that a log line never shows a card. */
    @Override
    public String toString() {
        return masked();
    }
}
