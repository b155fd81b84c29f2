package kuaichu.determination.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import kuaichu.accident.FieldChecks;
import kuaichu.determination.DeterminationProblem;
import kuaichu.determination.OnSpotMediation;
import kuaichu.determination.application.IssueDetermination;
import kuaichu.document.BlanketWaiver;
import kuaichu.kernel.problem.Problem;
import kuaichu.liability.LiabilityGrade;
import org.jspecify.annotations.Nullable;

/**
 * What the officer decided, as the console sends it.
 *
 * @param mediation what came of mediating on the spot when all parties asked for it together (PROC-25), or why there was none (PROC-26)
 */
public record DeterminationInput(
        @Nullable String factText,
        @Nullable List<GradeInput> grades,
        @Nullable List<String> ruleIds,
        @Nullable List<String> articles,
        @Nullable MediationInput mediation,
        @Nullable String overrideReason) {
    private static final int LONGEST_FACTS = 2_000;
    private static final int LONGEST_REASON = 500;
    private static final int MOST = 20;

    /** The grade of one party. */
    public record GradeInput(
            @Nullable String partyLabel, @Nullable LiabilityGrade grade) {}

    /** @param allAsked the law mediates on the spot only when all ask together */
    public record MediationInput(
            @Nullable Boolean allAsked,
            OnSpotMediation.@Nullable Outcome outcome,
            @Nullable String terms) {}

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
        OnSpotMediation mediated = mediation(checks);
        String reason = checks.text("overrideReason", overrideReason, LONGEST_REASON);
        checks.throwIfAny();
        return new IssueDetermination.Command(
                Objects.requireNonNull(facts),
                byLabel,
                ruleIds == null ? List.of() : ruleIds,
                Objects.requireNonNull(articles),
                mediated,
                reason);
    }

    private @Nullable OnSpotMediation mediation(FieldChecks checks) {
        if (mediation == null) {
            return null;
        }
        boolean mediated = mediation.outcome() == null || mediation.outcome().isMediated();
        checks.refuseIf(
                mediated && !Boolean.TRUE.equals(mediation.allAsked()), "mediation.allAsked", "field.must-be-true");
        checks.require("mediation.outcome", mediation.outcome());
        checks.require("mediation.terms", mediation.terms());
        String terms = checks.text("mediation.terms", mediation.terms(), LONGEST_REASON);
        if (terms != null && BlanketWaiver.isIn(terms)) {
            throw Problem.of(DeterminationProblem.BLANKET_WAIVER);
        }
        return mediation.outcome() == null || terms == null ? null : new OnSpotMediation(mediation.outcome(), terms);
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
