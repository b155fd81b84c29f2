package kuaichu.determination.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import kuaichu.accident.FieldChecks;
import kuaichu.determination.application.IssueDetermination;
import kuaichu.liability.LiabilityGrade;
import org.jspecify.annotations.Nullable;

/** What the officer decided, as the console sends it. */
public record DeterminationInput(
        @Nullable String factText,
        @Nullable List<GradeInput> grades,
        @Nullable List<String> ruleIds,
        @Nullable List<String> articles,
        @Nullable String overrideReason) {
    private static final int LONGEST_FACTS = 2_000;
    private static final int LONGEST_REASON = 500;
    private static final int MOST = 20;

    /** The grade of one party. */
    public record GradeInput(
            @Nullable String partyLabel, @Nullable LiabilityGrade grade) {}

    IssueDetermination.Command read() {
        FieldChecks checks = new FieldChecks();
        checks.require("factText", factText);
        String facts = checks.text("factText", factText, LONGEST_FACTS);
        checks.require("grades", grades);
        checks.require("articles", articles);
        checks.refuseIf(
                articles != null && (articles.isEmpty() || articles.size() > MOST), "articles", "field.size", 1, MOST);
        checks.refuseIf(ruleIds != null && ruleIds.size() > MOST, "ruleIds", "field.size", 0, MOST);
        Map<String, LiabilityGrade> byLabel = grades(checks);
        String reason = checks.text("overrideReason", overrideReason, LONGEST_REASON);
        checks.throwIfAny();
        return new IssueDetermination.Command(
                Objects.requireNonNull(facts),
                byLabel,
                ruleIds == null ? List.of() : ruleIds,
                Objects.requireNonNull(articles),
                reason);
    }

    private Map<String, LiabilityGrade> grades(FieldChecks checks) {
        Map<String, LiabilityGrade> byLabel = new TreeMap<>();
        List<GradeInput> given = grades == null ? List.of() : grades;
        for (int i = 0; i < Math.min(given.size(), MOST); i++) {
            String path = "grades[" + i + "].";
            String label = given.get(i).partyLabel();
            LiabilityGrade grade = given.get(i).grade();
            checks.require(path + "partyLabel", label);
            checks.require(path + "grade", grade);
            if (label != null && grade != null) {
                byLabel.put(label, grade);
            }
        }
        return byLabel;
    }
}
