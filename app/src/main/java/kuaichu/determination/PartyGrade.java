package kuaichu.determination;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kuaichu.liability.LiabilityGrade;

/** The grade of one party (责任划分). */
public record PartyGrade(String partyLabel, LiabilityGrade grade) {
    /** In order of labels. */
    public static List<PartyGrade> listOf(Map<String, LiabilityGrade> grades) {
        return new TreeMap<>(grades)
                .entrySet().stream()
                        .map(entry -> new PartyGrade(entry.getKey(), entry.getValue()))
                        .toList();
    }
}
