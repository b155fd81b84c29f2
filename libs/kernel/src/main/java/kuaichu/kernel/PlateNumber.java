package kuaichu.kernel;

import java.util.Optional;
import java.util.regex.Pattern;
import kuaichu.kernel.problem.InvalidValue;

/**
 * Number of a plate (号牌号码) without separators, for example {@code 闽AD12345}. A vehicle is known by plate type
 * <em>and</em> number: the same number may exist under different types.
 */
public final class PlateNumber {
    private static final Pattern FORBIDDEN_LETTERS = Pattern.compile("^\\p{IsHan}[A-Z].*[IO].*$");

    private final String value;
    private final PlateShape shape;

    private PlateNumber(String value, PlateShape shape) {
        this.value = value;
        this.shape = shape;
    }

    /**
     * Reads a number of one of the known layouts; separators, spaces, full-width and lower case letters are accepted.
     *
     * @throws InvalidValue {@code plate.empty}, {@code plate.letter-i-o} (serials never hold I or O; 1 or 0 was meant)
     *     or {@code plate.shape}
     */
    public static PlateNumber of(String text) {
        String number = Written.required(text, "plate");
        return PlateShape.recognise(number)
                .map(shape -> new PlateNumber(number, shape))
                .orElseThrow(() -> refusal(number));
    }

    /**
     * Reads a number of a vehicle whose plate type is known: temporary and foreign plates keep their many layouts, the
     * others must have the layout of their type.
     *
     * @throws InvalidValue as {@link #of(String)}, and {@code plate.not-of-type} with the code of the type
     */
    public static PlateNumber of(PlateType type, String text) {
        if (type.hasFreeShape()) {
            String number = Written.required(text, "plate");
            if (!PlateShape.FREE.matches(number)) {
                throw new InvalidValue("plate.shape");
            }
            return new PlateNumber(number, PlateShape.recognise(number).orElse(PlateShape.FREE));
        }
        PlateNumber number = of(text);
        if (!number.shape.fits(type)) {
            throw new InvalidValue("plate.not-of-type", type.code());
        }
        return number;
    }

    private static InvalidValue refusal(String number) {
        boolean likelyMisread = FORBIDDEN_LETTERS.matcher(number).matches()
                && PlateShape.recognise(
                                number.charAt(0) + number.substring(1, 2) + digitsForLetters(number.substring(2)))
                        .isPresent();
        return new InvalidValue(likelyMisread ? "plate.letter-i-o" : "plate.shape");
    }

    private static String digitsForLetters(String serial) {
        return serial.replace('I', '1').replace('O', '0');
    }

    public String value() {
        return value;
    }

    public PlateShape shape() {
        return shape;
    }

    /** True for the green plates of new-energy vehicles (新能源). */
    public boolean isNewEnergy() {
        return shape == PlateShape.NEW_ENERGY_SMALL || shape == PlateShape.NEW_ENERGY_LARGE;
    }

    /** The plate type the layout alone tells, where it tells one. */
    public Optional<PlateType> typeByShape() {
        return switch (shape) {
            case NEW_ENERGY_SMALL -> Optional.of(PlateType.SMALL_NEW_ENERGY);
            case NEW_ENERGY_LARGE -> Optional.of(PlateType.LARGE_NEW_ENERGY);
            case TRAILER -> Optional.of(PlateType.TRAILER);
            case EMERGENCY -> Optional.of(PlateType.EMERGENCY);
            case ARMED_POLICE -> Optional.of(PlateType.ARMED_POLICE);
            case MILITARY -> Optional.of(PlateType.MILITARY);
            case HONG_KONG_MACAU -> Optional.of(value.endsWith("港") ? PlateType.HONG_KONG : PlateType.MACAU);
            case ORDINARY, COACHING, POLICE, EMBASSY, CONSULATE, FREE -> Optional.empty();
        };
    }

    /** For statistics and public pages: {@code 闽A***45}. */
    public String masked() {
        int shown = Math.min(2, value.length() / 2);
        return value.substring(0, shown) + "***" + value.substring(value.length() - shown);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlateNumber that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
