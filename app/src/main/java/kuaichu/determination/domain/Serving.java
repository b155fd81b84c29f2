package kuaichu.determination.domain;

import java.time.Instant;
import kuaichu.determination.ServingAnswer;
import kuaichu.determination.ServingChannel;
import kuaichu.kernel.id.PartyId;
import org.jspecify.annotations.Nullable;

/** The serving of a determination to one party (送达). */
public record Serving(
        PartyId partyId,
        String label,
        ServingChannel channel,
        Instant sentAt,
        @Nullable Instant openedAt,
        @Nullable Instant answeredAt,
        @Nullable ServingAnswer answer,
        @Nullable String reason) {}
