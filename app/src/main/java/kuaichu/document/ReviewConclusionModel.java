package kuaichu.document;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 道路交通事故认定复核结论, PROC-74 to PROC-78.
 *
 * @param reviewedDocument title and number of the determination or certificate
 * @param request 复核请求 and its reasons
 * @param receivedAt the day of acceptance (PROC-73)
 * @param factFindings facts, evidence, law and liability as examined, PROC-74.1(1) or (3)
 * @param procedureFindings the procedure as examined, PROC-74.1(2)
 * @param grounds why a new investigation is ordered, PROC-76.3; required then
 * @param corrections what was put right or explained, PROC-76.2; required when upheld after correction
 * @param officers the reviewers, two at least (PROC-74.3)
 */
public record ReviewConclusionModel(
        String caseNo,
        List<String> applicants,
        @Nullable String reviewedDocument,
        @Nullable String originalUnit,
        @Nullable String request,
        @Nullable Instant receivedAt,
        @Nullable String factFindings,
        @Nullable String procedureFindings,
        @Nullable Result result,
        List<Ground> grounds,
        @Nullable String corrections,
        List<DocumentOfficer> officers)
        implements DocumentModel {
    public ReviewConclusionModel {
        applicants = List.copyOf(applicants);
        grounds = List.copyOf(grounds);
        officers = List.copyOf(officers);
    }

    /** What is concluded (复核结论). */
    public enum Result implements Worded {
        UPHELD("原道路交通事故认定事实清楚、证据确实充分、适用法律正确、责任划分公正、程序合法，维持原道路交通事故认定", "第七十六条第一款"),
        UPHELD_AFTER_CORRECTION("调查及认定程序存在瑕疵，但不影响道路交通事故认定，经补正或者作出合理解释，维持原道路交通事故认定", "第七十六条第二款"),
        REINVESTIGATE("责令原办案单位重新调查、认定", "第七十六条第三款"),
        CERTIFICATE_UPHELD("事故成因确属无法查清，维持原道路交通事故证明", "第七十七条第一项"),
        CERTIFICATE_REINVESTIGATE("事故成因仍需进一步调查，责令原办案单位重新调查、认定", "第七十七条第二项");

        private final String chinese;
        private final String article;

        Result(String chinese, String article) {
            this.chinese = chinese;
            this.article = article;
        }

        @Override
        public String chinese() {
            return chinese;
        }

        /** The article of 道路交通事故处理程序规定 it stands on. */
        public String article() {
            return article;
        }
    }

    /** Why the first determination does not hold (PROC-76.3). */
    public enum Ground implements Worded {
        FACTS_UNCLEAR("事实不清"),
        EVIDENCE_INSUFFICIENT("主要证据不足"),
        LAW_MISAPPLIED("适用法律错误"),
        LIABILITY_UNFAIR("责任划分不公正"),
        PROCEDURE_VIOLATED("调查及认定违反法定程序可能影响道路交通事故认定");

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
        return Documents.Kind.REVIEW_CONCLUSION;
    }
}
