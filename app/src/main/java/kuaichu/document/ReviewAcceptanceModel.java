package kuaichu.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 道路交通事故认定复核受理通知书, PROC-71 to PROC-74: issued by the superior authority.
 *
 * @param applicants who applied, for example 当事人A 张伟
 * @param reviewedDocument title and number of the determination or certificate
 * @param originalUnit the unit that made it
 * @param request 复核请求, PROC-71.2
 * @param reasons 理由和主要证据, PROC-71.2
 * @param receivedAt when the application came in, which is the day of acceptance (PROC-73)
 * @param concludeBy last day of the 30 days of PROC-74.1
 * @param officers the reviewers, two at least (PROC-74.3)
 */
public record ReviewAcceptanceModel(
        String caseNo,
        List<String> applicants,
        @Nullable String reviewedDocument,
        @Nullable String originalUnit,
        @Nullable String request,
        @Nullable String reasons,
        @Nullable Instant receivedAt,
        @Nullable LocalDate concludeBy,
        List<DocumentOfficer> officers)
        implements DocumentModel {
    public ReviewAcceptanceModel {
        applicants = List.copyOf(applicants);
        officers = List.copyOf(officers);
    }

    @Override
    public Documents.Kind kind() {
        return Documents.Kind.REVIEW_ACCEPTANCE;
    }
}
