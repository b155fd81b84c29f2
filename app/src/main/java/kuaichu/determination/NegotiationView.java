package kuaichu.determination;

import java.util.List;
import kuaichu.accident.ArticleRef;
import kuaichu.kernel.id.DocumentId;
import org.jspecify.annotations.Nullable;

/**
 * A self-negotiation as shown (自行协商视图).
 *
 * @param factTextEnglish the established facts in English for an English reader; the Chinese text binds
 * @param summaryLines what the parties agree on, one sentence a line
 */
public record NegotiationView(
        State state,
        List<PartyGrade> grades,
        String factText,
        @Nullable String factTextEnglish,
        List<String> summaryLines,
        List<ArticleRef> articles,
        @Nullable DocumentId documentId) {

    /** Where it stands. */
    public enum State {
        OPEN,
        SIGNED,
        REFUSED,
        /** 未达成: expired, withdrawn or ended by an officer. */
        LAPSED
    }
}
