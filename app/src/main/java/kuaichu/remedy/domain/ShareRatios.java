package kuaichu.remedy.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kuaichu.liability.LiabilityGrade;
import kuaichu.liability.PartyKind;
import org.jspecify.annotations.Nullable;

/**
 * From grades to shares, as a proposal (承担比例建议), RTSL-76.1: among motor vehicles by fault; against cyclists and pedestrians the motor
 * side bears more than its fault, and up to a tenth without any. The table is the city's; the parties may agree otherwise.
 *
 * @param motorSideAgainstOthers percent of the motor side by its worst grade
 */
public record ShareRatios(
        LocalDate from,
        @Nullable LocalDate until,
        Map<LiabilityGrade, Integer> amongMotorVehicles,
        Map<LiabilityGrade, Integer> motorSideAgainstOthers) {
    private static final int WHOLE = 100;

    public ShareRatios {
        amongMotorVehicles = Map.copyOf(amongMotorVehicles);
        motorSideAgainstOthers = Map.copyOf(motorSideAgainstOthers);
    }

    public boolean isInForce(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    /** Percent by label; they make 100. */
    public Map<String, Integer> propose(Map<String, LiabilityGrade> grades, Map<String, PartyKind> kinds) {
        List<String> motor = labels(kinds, true);
        List<String> others = labels(kinds, false);
        if (motor.isEmpty() || others.isEmpty()) {
            return split(WHOLE, new ArrayList<>(kinds.keySet()), grades);
        }
        LiabilityGrade worst = motor.stream()
                .map(label -> grades.getOrDefault(label, LiabilityGrade.EQUAL))
                .min(LiabilityGrade::compareTo)
                .orElseThrow();
        int motorSide = motorSideAgainstOthers.getOrDefault(worst, WHOLE / 2);
        Map<String, Integer> shares = new TreeMap<>(split(motorSide, motor, grades));
        shares.putAll(split(WHOLE - motorSide, others, grades));
        return shares;
    }

    private static List<String> labels(Map<String, PartyKind> kinds, boolean motor) {
        return kinds.entrySet().stream()
                .filter(entry -> (entry.getValue() == PartyKind.MV) == motor)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** By the weight of each grade; what is left over by rounding goes to the heaviest. */
    private Map<String, Integer> split(int percent, List<String> labels, Map<String, LiabilityGrade> grades) {
        Map<String, Integer> weights = labels.stream()
                .collect(Collectors.toMap(
                        label -> label,
                        label -> amongMotorVehicles.getOrDefault(grades.getOrDefault(label, LiabilityGrade.EQUAL), 0)));
        int all = weights.values().stream().mapToInt(Integer::intValue).sum();
        Map<String, Integer> shares = new TreeMap<>();
        for (String label : labels) {
            shares.put(label, all == 0 ? percent / labels.size() : percent * weights.getOrDefault(label, 0) / all);
        }
        int rest =
                percent - shares.values().stream().mapToInt(Integer::intValue).sum();
        labels.stream()
                .sorted()
                .max((a, b) -> Integer.compare(weights.getOrDefault(a, 0), weights.getOrDefault(b, 0)))
                .ifPresent(label -> shares.merge(label, rest, Integer::sum));
        return shares;
    }
}
