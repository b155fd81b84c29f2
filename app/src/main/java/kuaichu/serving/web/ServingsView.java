package kuaichu.serving.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kuaichu.document.Documents;
import kuaichu.serving.Consent;
import kuaichu.serving.ServiceChannel;
import kuaichu.serving.ServingAnswer;
import org.jspecify.annotations.Nullable;

/** What is served on whom in a case (送达情况), and who consents to electronic service. */
public record ServingsView(List<ServedDocumentView> servings, List<ConsentView> consents) {
    /** One document on one party. */
    public record ServedDocumentView(
            UUID servingId,
            UUID documentId,
            Documents.Kind kind,
            String title,
            String documentNo,
            UUID partyId,
            String partyLabel,
            ServiceChannel channel,
            String sentBy,
            Instant sentAt,
            @Nullable Instant openedAt,
            @Nullable Instant servedAt,
            @Nullable ServingAnswer answer,
            @Nullable String reason,
            @Nullable UUID receiptId,
            boolean mine) {}

    /** A standing consent (ADM-36.3). */
    public record ConsentView(UUID partyId, String partyLabel, Instant givenAt, Consent.How how) {}
}
