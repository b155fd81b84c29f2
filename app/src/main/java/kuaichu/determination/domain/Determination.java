package kuaichu.determination.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kuaichu.determination.DeterminationKind;
import kuaichu.determination.OnSpotMediation;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.DocumentId;
import kuaichu.liability.LiabilityGrade;
import org.jspecify.annotations.Nullable;

/**
 * A liability determination (责任认定), PROC-24, PROC-60, or the certificate (事故证明) in its place, PROC-67.
 *
 * @param grades empty on a certificate
 * @param officerText the deciding officers, those of the ordinary procedure joined by 、
 * @param mediation what came of mediating on the spot; null when not everybody asked for it, PROC-25
 * @param overrideReason why the officer decided otherwise than proposed
 * @param reviewUntil last day to apply for a review (PROC-71.1); null when the accident was reviewed already
 * @param servedAt when the last party had answered
 */
public record Determination(
        CaseId caseId,
        DeterminationKind kind,
        DocumentId documentId,
        String documentNo,
        Map<String, LiabilityGrade> grades,
        String factText,
        String accidentForm,
        List<String> rules,
        List<String> articles,
        @Nullable OnSpotMediation mediation,
        @Nullable String overrideReason,
        AccountId officer,
        String officerText,
        Instant issuedAt,
        @Nullable LocalDate reviewUntil,
        @Nullable Instant servedAt) {
    public Determination {
        grades = Map.copyOf(grades);
        rules = List.copyOf(rules);
        articles = List.copyOf(articles);
    }

    /** The same as the document says it. */
    public Determination numbered(DocumentId document, String number) {
        return new Determination(
                caseId,
                kind,
                document,
                number,
                grades,
                factText,
                accidentForm,
                rules,
                articles,
                mediation,
                overrideReason,
                officer,
                officerText,
                issuedAt,
                reviewUntil,
                servedAt);
    }
}
