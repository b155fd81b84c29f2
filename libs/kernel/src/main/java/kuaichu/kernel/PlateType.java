package kuaichu.kernel;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kuaichu.kernel.problem.InvalidValue;

/**
 * Type of number plate (号牌种类, hpzl) of GA/T 16.7. Note: 51 is the <em>large</em> and 52 the <em>small</em>
 * new-energy vehicle; some public code has them swapped.
 */
public enum PlateType {
    LARGE_VEHICLE("01", "大型汽车"),
    SMALL_VEHICLE("02", "小型汽车"),
    EMBASSY_VEHICLE("03", "使馆汽车"),
    CONSULATE_VEHICLE("04", "领馆汽车"),
    OVERSEAS_VEHICLE("05", "境外汽车"),
    FOREIGN_VEHICLE("06", "外籍汽车"),
    MOTORCYCLE("07", "普通摩托车"),
    MOPED("08", "轻便摩托车"),
    EMBASSY_MOTORCYCLE("09", "使馆摩托车"),
    CONSULATE_MOTORCYCLE("10", "领馆摩托车"),
    OVERSEAS_MOTORCYCLE("11", "境外摩托车"),
    FOREIGN_MOTORCYCLE("12", "外籍摩托车"),
    LOW_SPEED_VEHICLE("13", "低速车"),
    TRACTOR("14", "拖拉机"),
    TRAILER("15", "挂车"),
    COACHING_VEHICLE("16", "教练汽车"),
    COACHING_MOTORCYCLE("17", "教练摩托车"),
    TEST_VEHICLE("18", "试验汽车"),
    TEST_MOTORCYCLE("19", "试验摩托车"),
    TEMPORARY_ENTRY_VEHICLE("20", "临时入境汽车"),
    TEMPORARY_ENTRY_MOTORCYCLE("21", "临时入境摩托车"),
    TEMPORARY("22", "临时行驶车"),
    POLICE_VEHICLE("23", "警用汽车"),
    POLICE_MOTORCYCLE("24", "警用摩托车"),
    FORMER_FARM_MACHINE("25", "原农机号牌"),
    HONG_KONG("26", "香港入出境车"),
    MACAU("27", "澳门入出境车"),
    ARMED_POLICE("31", "武警号牌"),
    MILITARY("32", "军队号牌"),
    EMERGENCY("33", "应急号牌"),
    NO_PLATE("41", "无号牌"),
    FAKE_PLATE("42", "假号牌"),
    MISUSED_PLATE("43", "挪用号牌"),
    LARGE_NEW_ENERGY("51", "大型新能源汽车"),
    SMALL_NEW_ENERGY("52", "小型新能源汽车"),
    OTHER("99", "其他号牌");

    private static final Map<String, PlateType> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(PlateType::code, Function.identity()));

    private final String code;
    private final String title;

    PlateType(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /**
     * @param code two digits of the national table, for example {@code 02}
     * @throws InvalidValue {@code plate-type.unknown} when the table has no such code
     */
    public static PlateType ofCode(String code) {
        PlateType type = BY_CODE.get(code.strip());
        if (type == null) {
            throw new InvalidValue("plate-type.unknown", code);
        }
        return type;
    }

    /** Two digits, for example {@code 02}. */
    public String code() {
        return code;
    }

    /** The Chinese name of the national table. */
    public String title() {
        return title;
    }

    /** True for 41, 42 and 43: the vehicle has no genuine plate of its own (PROC-13.1(4)). */
    public boolean isWithoutGenuinePlate() {
        return this == NO_PLATE || this == FAKE_PLATE || this == MISUSED_PLATE;
    }

    /** True where layouts are too many or unknown, so that a number must not be refused for its shape. */
    public boolean hasFreeShape() {
        return switch (this) {
            case TEMPORARY,
                    TEMPORARY_ENTRY_VEHICLE,
                    TEMPORARY_ENTRY_MOTORCYCLE,
                    OVERSEAS_VEHICLE,
                    OVERSEAS_MOTORCYCLE,
                    FOREIGN_VEHICLE,
                    FOREIGN_MOTORCYCLE,
                    TRACTOR,
                    FORMER_FARM_MACHINE,
                    TEST_VEHICLE,
                    TEST_MOTORCYCLE,
                    NO_PLATE,
                    FAKE_PLATE,
                    MISUSED_PLATE,
                    OTHER -> true;
            default -> false;
        };
    }
}
