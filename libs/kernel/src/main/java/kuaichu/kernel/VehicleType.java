package kuaichu.kernel;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Type of vehicle (车辆类型) of GA/T 16.4: three characters, of which the first two are the way of taking part in traffic (交通方式, jtfs).
 *
 * @param code two or three characters, for example K33
 */
public record VehicleType(String code) {
    private static final Pattern SHAPE = Pattern.compile("[A-Z][1-9][0-9A-Z]?");
    private static final int CLASS_LENGTH = 2;

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("K11", "大型普通客车"),
            Map.entry("K21", "中型普通客车"),
            Map.entry("K31", "小型普通客车"),
            Map.entry("K32", "小型越野客车"),
            Map.entry("K33", "小型轿车"),
            Map.entry("K39", "小型面包车"),
            Map.entry("K41", "微型普通客车"),
            Map.entry("K43", "微型轿车"),
            Map.entry("H11", "重型普通货车"),
            Map.entry("H21", "中型普通货车"),
            Map.entry("H31", "轻型普通货车"),
            Map.entry("H41", "微型普通货车"),
            Map.entry("M21", "普通二轮摩托车"),
            Map.entry("M22", "轻便二轮摩托车"));

    private static final Map<String, String> CLASSES = Map.ofEntries(
            Map.entry("A1", "步行"),
            Map.entry("F1", "自行车"),
            Map.entry("F2", "三轮车"),
            Map.entry("F3", "手推车"),
            Map.entry("F4", "残疾人专用车"),
            Map.entry("F5", "畜力车"),
            Map.entry("F6", "电动自行车"),
            Map.entry("F9", "其他非机动车"),
            Map.entry("G1", "汽车列车"),
            Map.entry("H1", "重型货车"),
            Map.entry("H2", "中型货车"),
            Map.entry("H3", "轻型货车"),
            Map.entry("H4", "微型货车"),
            Map.entry("K1", "大型客车"),
            Map.entry("K2", "中型客车"),
            Map.entry("K3", "小型客车"),
            Map.entry("K4", "微型客车"),
            Map.entry("M1", "普通摩托车"),
            Map.entry("M2", "轻便摩托车"),
            Map.entry("N1", "三轮汽车"),
            Map.entry("N2", "低速货车"),
            Map.entry("Q1", "其他机动车"),
            Map.entry("T1", "拖拉机"),
            Map.entry("X9", "其他"));

    /** The type of a code as the register gives it; empty for words a person wrote and for classes nobody knows. */
    public static Optional<VehicleType> ofCode(String written) {
        String code = written.strip();
        boolean known = SHAPE.matcher(code).matches() && CLASSES.containsKey(code.substring(0, CLASS_LENGTH));
        return known ? Optional.of(new VehicleType(code)) : Optional.empty();
    }

    /** The type as a vehicle licence words it, for example 小型轿车. */
    public static Optional<VehicleType> ofTitle(String title) {
        return TYPES.entrySet().stream()
                .filter(type -> type.getValue().equals(title))
                .findFirst()
                .map(type -> new VehicleType(type.getKey()));
    }

    /** The type in Chinese; the class when the table does not hold the very type. */
    public String title() {
        return TYPES.getOrDefault(code, travelMode());
    }

    /** The way of taking part in traffic in Chinese, for example 小型客车. */
    public String travelMode() {
        return CLASSES.getOrDefault(travelModeCode(), code);
    }

    /** Code jtfs of law.md §4.4, for example K3. */
    public String travelModeCode() {
        return code.substring(0, Math.min(CLASS_LENGTH, code.length()));
    }
}
