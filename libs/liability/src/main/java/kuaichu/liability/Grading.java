package kuaichu.liability;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Grades of one collision, or why there are none (定级结果). */
record Grading(
        @Nullable Map<String, LiabilityGrade> grades,
        @Nullable Abstention abstention) {
    static Grading of(Collision collision, Function<PartyFacts, LiabilityGrade> grade) {
        Map<String, LiabilityGrade> grades = new LinkedHashMap<>();
        collision.parties().forEach(party -> grades.put(party.label(), grade.apply(party)));
        return new Grading(Collections.unmodifiableMap(grades), null);
    }

    static Grading abstained(Abstention abstention) {
        return new Grading(null, abstention);
    }
}
