package kuaichu.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 道路交通事故认定复核不予受理通知书, PROC-71: the application came late, or the accident was reviewed already.
 *
 * @param applicants who applied
 * @param reviewedDocument title and number of the determination or certificate
 * @param servedOn when it was served on the applicant; required when late
 * @param deadlineOn last day for the application (three working days); required when late
 * @param appliedAt when the application came in
 */
public record ReviewRefusalModel(
        String caseNo,
        List<String> applicants,
        @Nullable String reviewedDocument,
        @Nullable String originalUnit,
        @Nullable Ground ground,
        @Nullable LocalDate servedOn,
        @Nullable LocalDate deadlineOn,
        @Nullable Instant appliedAt,
        List<DocumentOfficer> officers)
        implements DocumentModel {
    public ReviewRefusalModel {
        applicants = List.copyOf(applicants);
        officers = List.copyOf(officers);
    }

    /** Why it is not accepted (不予受理的理由). */
    public enum Ground implements Worded {
        LATE("逾期提交复核申请"),
        REVIEWED_ALREADY("同一事故的复核以一次为限，该事故已经复核");

        private final String chinese;

        Ground(String chinese) {
            this.chinese = chinese;
        }

        @Override
        public String chinese() {
            return chinese;
        }
    }

    @Override
    public Documents.Kind kind() {
        return Documents.Kind.REVIEW_REFUSAL;
    }
}
