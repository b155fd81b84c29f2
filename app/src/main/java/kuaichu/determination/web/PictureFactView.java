package kuaichu.determination.web;

import java.time.Instant;
import java.util.List;
import kuaichu.accident.ArticleRef;
import kuaichu.determination.PartyGrade;
import kuaichu.liability.picture.Standing;
import kuaichu.liability.picture.Topic;
import kuaichu.vault.Vault.Slot;
import org.jspecify.annotations.Nullable;

/**
 * A pictured fact with what was said about it (事实比对).
 *
 * @param question the question in words
 * @param name what the fact is called, for lists
 * @param deciding the outcome hangs on it
 * @param value what holds: agreed or decided; null otherwise
 * @param slots photos that show it, nearest first
 * @param options everything an officer may decide; empty for parties
 * @param decision what an officer decided; null otherwise
 */
public record PictureFactView(
        String id,
        Topic topic,
        @Nullable String party,
        String question,
        String name,
        Standing standing,
        boolean deciding,
        @Nullable FactAnswerView value,
        List<FactVersionView> versions,
        List<Slot> slots,
        List<FactAnswerView> options,
        @Nullable FactDecisionView decision) {

    /** One answer. */
    public record FactAnswerView(
            String code, String text, @Nullable String picture) {}

    /**
     * One version of it.
     *
     * @param saidBy labels of those who say so; empty where nobody knows
     * @param outcome what would follow, only for officers; null where that also hangs on another fact
     */
    public record FactVersionView(
            FactAnswerView answer,
            List<String> saidBy,
            @Nullable FactOutcomeView outcome) {}

    /**
     * What the rules would propose.
     *
     * @param grades empty when they would propose nothing
     */
    public record FactOutcomeView(List<PartyGrade> grades, String text, List<ArticleRef> articles) {}

    /** Who decided it and from what. */
    public record FactDecisionView(FactAnswerView answer, String reason, String officerText, Instant decidedAt) {}
}
