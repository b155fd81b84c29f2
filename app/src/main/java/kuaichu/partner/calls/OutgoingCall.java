package kuaichu.partner.calls;

import java.time.Instant;
import java.util.UUID;
import kuaichu.kernel.id.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * A call that must happen (必达调用), without its payload.
 *
 * @param nextAttemptAt null once it ended
 * @param lastError class and message of the last failure, without personal data
 */
public record OutgoingCall(
        UUID id,
        String operation,
        @Nullable CaseId caseId,
        State state,
        int attempts,
        Instant createdAt,
        @Nullable Instant nextAttemptAt,
        @Nullable String lastError) {
    /** Life of a call. */
    public enum State {
        WAITING,
        DONE,
        DEAD
    }
}
