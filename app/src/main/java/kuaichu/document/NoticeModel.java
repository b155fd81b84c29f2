package kuaichu.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A written notice (告知书、通知书): what is told to whom, why, on which article.
 *
 * @param kind one of {@link #KINDS}
 * @param addressees for example 当事人A 张伟
 * @param matter what it is about: the report, the accident, the application
 * @param reason why; PROC-18.2 asks for it
 * @param decision what is decided or told
 * @param articles titles of the articles
 * @param on a day that matters: until when the term is suspended, when the mediation takes place
 * @param place where, for a mediation
 * @param remedy what the addressee may do; null prints none
 */
public record NoticeModel(
        Documents.Kind kind,
        String caseNo,
        List<String> addressees,
        @Nullable String matter,
        @Nullable String reason,
        @Nullable String decision,
        List<String> articles,
        @Nullable LocalDate on,
        @Nullable String place,
        @Nullable String remedy,
        List<DocumentOfficer> officers)
        implements DocumentModel {
    /** The kinds that are notices. */
    public static final Set<Documents.Kind> KINDS = Set.of(
            Documents.Kind.ACCEPTANCE_REFUSAL,
            Documents.Kind.PROCEDURE_TRANSFER,
            Documents.Kind.SUSPENSION_NOTICE,
            Documents.Kind.RECUSAL_DECISION,
            Documents.Kind.IDENTITY_SUPPLEMENT,
            Documents.Kind.REVIEW_TERMINATION,
            Documents.Kind.MEDIATION_NOTICE);

    public NoticeModel {
        if (!KINDS.contains(kind)) {
            throw new IllegalArgumentException(kind + " is no notice");
        }
        addressees = List.copyOf(addressees);
        articles = List.copyOf(articles);
        officers = List.copyOf(officers);
    }
}
