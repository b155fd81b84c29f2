package kuaichu.determination.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kuaichu.liability.LiabilityGrade;

/** Grades by label as two columns side by side. */
final class Grades {
    private Grades() {}

    static String[] labels(Map<String, LiabilityGrade> grades) {
        return new TreeMap<>(grades).keySet().toArray(String[]::new);
    }

    static String[] values(Map<String, LiabilityGrade> grades) {
        return new TreeMap<>(grades).values().stream().map(Enum::name).toArray(String[]::new);
    }

    static Map<String, LiabilityGrade> read(ResultSet row) throws SQLException {
        List<String> labels = texts(row, "labels");
        List<String> values = texts(row, "grades");
        Map<String, LiabilityGrade> grades = new TreeMap<>();
        for (int i = 0; i < labels.size(); i++) {
            grades.put(labels.get(i), LiabilityGrade.valueOf(values.get(i)));
        }
        return grades;
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
