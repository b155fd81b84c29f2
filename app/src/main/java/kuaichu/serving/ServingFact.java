package kuaichu.serving;

import java.util.UUID;
import kuaichu.docket.DocketFact;
import org.jspecify.annotations.Nullable;

/** What serving writes into the docket (送达事实): ids, labels and codes; {@code kind} is the name of the served document's kind. */
public sealed interface ServingFact extends DocketFact {

    @Kind("serving.consent-given")
    record ConsentGiven(UUID partyId, String label, Consent.How how) implements ServingFact {}

    @Kind("serving.consent-withdrawn")
    record ConsentWithdrawn(UUID partyId, String label) implements ServingFact {}

    /** Also when an unserved document takes another way. */
    @Kind("serving.sent")
    record Sent(UUID servingId, UUID documentId, String kind, UUID partyId, String label, ServiceChannel channel)
            implements ServingFact {}

    @Kind("serving.opened")
    record Opened(UUID servingId, String kind, UUID partyId, String label) implements ServingFact {}

    /** An attempt that did not reach the party, or an announcement that began. */
    @Kind("serving.attempted")
    record Attempted(UUID servingId, String kind, String label, ServiceChannel channel, String reason)
            implements ServingFact {}

    /** @param answer null for ways that need none */
    @Kind("serving.served")
    record Served(
            UUID servingId,
            UUID documentId,
            String kind,
            UUID partyId,
            String label,
            ServiceChannel channel,
            @Nullable ServingAnswer answer,
            UUID receiptId)
            implements ServingFact {}
}
