package kuaichu.document;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A report upwards with its directive (请示批示), or the approval of a closing (结案审批); examined on line as ADM-263.2 asks. Inside
 * the authority only.
 *
 * @param kind one of {@link #KINDS}
 * @param subject what is to be decided
 * @param summary the accident and what was done
 * @param proposal 承办意见
 * @param proposedBy the officer, for example 李警官 350217
 * @param approved null until decided
 * @param directive 批示 or 审批意见; null until decided
 */
public record ApprovalModel(
        Documents.Kind kind,
        String caseNo,
        @Nullable String subject,
        @Nullable String summary,
        @Nullable String proposal,
        @Nullable String proposedBy,
        @Nullable Instant proposedAt,
        @Nullable Boolean approved,
        @Nullable String directive,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt)
        implements DocumentModel {
    /** The kinds that are approvals. */
    public static final Set<Documents.Kind> KINDS =
            Set.of(Documents.Kind.CASE_DIRECTIVE, Documents.Kind.CLOSING_APPROVAL);

    public ApprovalModel {
        if (!KINDS.contains(kind)) {
            throw new IllegalArgumentException(kind + " is no approval");
        }
    }
}
