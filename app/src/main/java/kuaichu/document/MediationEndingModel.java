package kuaichu.document;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 道路交通事故损害赔偿调解终结书, PROC-93.3 and PROC-94: why the mediation ended without agreement.
 *
 * @param determination title and number of the determination
 * @param facts the facts it established
 * @param claims what each side asked for and why (PROC-91(2)), one paragraph each
 * @param groundText what happened, in words
 */
public record MediationEndingModel(
        String caseNo,
        @Nullable Instant occurredAt,
        @Nullable String place,
        @Nullable String determination,
        @Nullable String facts,
        List<DocumentPerson> participants,
        List<String> claims,
        @Nullable Ground ground,
        @Nullable String groundText,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        List<DocumentOfficer> officers)
        implements DocumentModel {
    public MediationEndingModel {
        participants = List.copyOf(participants);
        claims = List.copyOf(claims);
        officers = List.copyOf(officers);
    }

    /** Why it ended (终结事由). */
    public enum Ground implements Worded {
        NO_AGREEMENT("经调解各方当事人未达成协议", "第九十三条第三款"),
        LAWSUIT("调解期间有一方当事人向人民法院提起民事诉讼", "第九十四条第一项"),
        ABSENCE("一方当事人无正当理由不参加调解", "第九十四条第二项"),
        WITHDRAWAL("一方当事人调解过程中退出调解", "第九十四条第三项");

        private final String chinese;
        private final String article;

        Ground(String chinese, String article) {
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

    @Override
    public Documents.Kind kind() {
        return Documents.Kind.MEDIATION_ENDING;
    }
}
