package kuaichu.kernel;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Layout of a plate number (号牌号码样式) after GA 36-2018; serials never hold the letters I and O. */
public enum PlateShape {
    ORDINARY(Shapes.PROVINCE + "[A-Z]" + Shapes.SERIAL + "{5}"),
    NEW_ENERGY_SMALL(Shapes.PROVINCE + "[A-Z][A-HJK]" + Shapes.SERIAL + "\\d{4}"),
    NEW_ENERGY_LARGE(Shapes.PROVINCE + "[A-Z]\\d{5}[A-HJK]"),
    TRAILER(Shapes.PROVINCE + "[A-Z]" + Shapes.SERIAL + "{4}挂"),
    COACHING(Shapes.PROVINCE + "[A-Z]" + Shapes.SERIAL + "{4}学"),
    POLICE(Shapes.PROVINCE + "[A-Z]" + Shapes.SERIAL + "{4}警"),
    HONG_KONG_MACAU("粤Z" + Shapes.SERIAL + "{4}[港澳]"),
    EMBASSY("\\d{6}使|使\\d{6}"),
    CONSULATE(Shapes.PROVINCE + "\\d{5}领"),
    EMERGENCY(Shapes.PROVINCE + "[SX]\\d{4}应急"),
    ARMED_POLICE("WJ" + Shapes.PROVINCE + "?\\d{4}[0-9A-Z]"),
    MILITARY("[A-Z]{2}\\d{5}"),
    /** Not checked: temporary and foreign layouts, which must not be refused for their shape. */
    FREE("[\\p{IsHan}A-Z0-9]{2,16}");

    private final Pattern pattern;

    PlateShape(String regex) {
        this.pattern = Pattern.compile(regex);
    }

    boolean matches(String number) {
        return pattern.matcher(number).matches();
    }

    /** The first known layout that fits; {@link #FREE} is never answered. */
    static Optional<PlateShape> recognise(String number) {
        return Stream.of(values())
                .filter(shape -> shape != FREE && shape.matches(number))
                .findFirst();
    }

    boolean fits(PlateType type) {
        return switch (type) {
            case LARGE_NEW_ENERGY -> this == NEW_ENERGY_LARGE;
            case SMALL_NEW_ENERGY -> this == NEW_ENERGY_SMALL;
            case TRAILER -> this == TRAILER;
            case COACHING_VEHICLE, COACHING_MOTORCYCLE -> this == COACHING;
            case POLICE_VEHICLE, POLICE_MOTORCYCLE -> this == POLICE;
            case HONG_KONG, MACAU -> this == HONG_KONG_MACAU;
            case EMBASSY_VEHICLE, EMBASSY_MOTORCYCLE -> this == EMBASSY;
            case CONSULATE_VEHICLE, CONSULATE_MOTORCYCLE -> this == CONSULATE;
            case EMERGENCY -> this == EMERGENCY;
            case ARMED_POLICE -> this == ARMED_POLICE;
            case MILITARY -> this == MILITARY;
            case LARGE_VEHICLE, SMALL_VEHICLE, MOTORCYCLE, MOPED, LOW_SPEED_VEHICLE -> this == ORDINARY;
            default -> true;
        };
    }

    /** Parts shared by the layouts; an enum cannot use its own constants in its constructor calls. */
    private static final class Shapes {
        static final String PROVINCE = "[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]";
        static final String SERIAL = "[A-HJ-NP-Z0-9]";
    }
}
