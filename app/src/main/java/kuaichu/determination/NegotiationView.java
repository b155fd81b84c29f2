package kuaichu.determination;

import java.time.Instant;
import java.util.List;
import kuaichu.accident.ArticleRef;
import kuaichu.kernel.id.DocumentId;
import org.jspecify.annotations.Nullable;

/**
 * A self-negotiation as shown (自行协商视图).
 *
 * @param summaryLines what the parties agree on, one sentence a line
 */
public record NegotiationView(
        State state,
        List<PartyGrade> grades,
        String factText,
        List<String> summaryLines,
        List<ArticleRef> articles,
        List<Signed> signatures,
        @Nullable DocumentId documentId) {

    /** Where it stands. */
    public enum State {
        OPEN,
        SIGNED,
        REFUSED
    }

    /** A given signature. */
    public record Signed(String partyLabel, Instant signedAt) {}
}
