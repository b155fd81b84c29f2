package kuaichu.determination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kuaichu.accident.ArticleRef;
import kuaichu.kernel.id.DocumentId;
import kuaichu.serving.ServiceChannel;
import kuaichu.serving.ServingAnswer;
import org.jspecify.annotations.Nullable;

/**
 * A determination, or the certificate in its place, as shown (认定视图).
 *
 * @param grades empty on a certificate
 * @param factTextEnglish the established facts in English for an English reader; the Chinese text binds
 * @param mediation what came of mediating on the spot; null when not everybody asked for it
 * @param reviewUntil last day to apply for a review, 3 working days after service (PROC-71.1); null when the accident was reviewed already (PROC-71.2)
 */
public record DeterminationView(
        DeterminationKind kind,
        State state,
        String documentNo,
        DocumentId documentId,
        String factText,
        @Nullable String factTextEnglish,
        List<PartyGrade> grades,
        List<ArticleRef> articles,
        Instant issuedAt,
        String officerText,
        List<ServingView> servings,
        @Nullable OnSpotMediation mediation,
        @Nullable LocalDate reviewUntil) {

    /** Whether every party has answered. */
    public enum State {
        ISSUED,
        SERVED
    }

    /** How it reached one party (送达). */
    public record ServingView(
            String partyLabel,
            ServiceChannel channel,
            Instant sentAt,
            @Nullable Instant openedAt,
            @Nullable Instant readAt,
            @Nullable ServingAnswer answer,
            @Nullable String reason) {}
}
