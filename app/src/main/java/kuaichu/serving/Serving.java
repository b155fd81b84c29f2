package kuaichu.serving;

import java.time.Instant;
import kuaichu.document.Documents;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.DocumentId;
import kuaichu.kernel.id.PartyId;
import kuaichu.kernel.id.ServingId;
import org.jspecify.annotations.Nullable;

/**
 * The serving of one document on one party (送达).
 *
 * @param sentByText name and badge of the officer who served it
 * @param openedAt when the party looked at it first
 * @param servedAt when it counts as served; null while it does not
 * @param answer what the party said to it; null while nothing, and for ways that need no answer
 * @param reason of a refusal, or the officer's note
 * @param receiptId the receipt (送达回证); null until it is served
 */
public record Serving(
        ServingId id,
        CaseId caseId,
        DocumentId documentId,
        Documents.Kind kind,
        String documentNo,
        PartyId partyId,
        String label,
        ServiceChannel channel,
        String sentByText,
        Instant sentAt,
        @Nullable Instant openedAt,
        @Nullable Instant servedAt,
        @Nullable ServingAnswer answer,
        @Nullable String reason,
        @Nullable DocumentId receiptId) {

    public boolean isServed() {
        return servedAt != null;
    }
}
