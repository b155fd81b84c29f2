package kuaichu.document;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 道路交通事故认定书(一般程序), the contents of PROC-64.
 *
 * @param roadCondition road and traffic surroundings (道路和交通环境), PROC-64.1(1)
 * @param course how the accident happened (事故发生经过), PROC-64.1(2)
 * @param evidence what proves it, one line each, PROC-64.1(3)
 * @param causeAnalysis analysis of the cause (事故形成原因分析), PROC-64.1(3)
 * @param faults what each party did wrong, or the accidental cause, one paragraph each, PROC-64.1(4); the grade stands in each party
 * @param articles titles of the articles applied
 * @param unidentified parties whose identity is not known, as noted (PROC-70)
 * @param unsolved asked for by a victim while who fled is at large: the victims' liability only (PROC-66.1)
 * @param officers those who investigated, two at least (PROC-27.1)
 * @param redetermination whether it takes the place of an earlier one (PROC-66.2, 79.1)
 * @param revokedDocument title and number of what it revokes; required of a redetermination
 */
public record GeneralDeterminationModel(
        String caseNo,
        @Nullable Instant occurredAt,
        @Nullable String place,
        @Nullable String weather,
        @Nullable String roadCondition,
        @Nullable String accidentForm,
        List<DocumentParty> parties,
        List<String> unidentified,
        boolean unsolved,
        @Nullable String course,
        List<String> evidence,
        @Nullable String causeAnalysis,
        List<String> faults,
        List<String> articles,
        List<DocumentOfficer> officers,
        boolean redetermination,
        @Nullable String revokedDocument)
        implements DocumentModel {
    public GeneralDeterminationModel {
        parties = List.copyOf(parties);
        unidentified = List.copyOf(unidentified);
        evidence = List.copyOf(evidence);
        faults = List.copyOf(faults);
        articles = List.copyOf(articles);
        officers = List.copyOf(officers);
    }

    @Override
    public Documents.Kind kind() {
        return Documents.Kind.DETERMINATION_GENERAL;
    }
}
