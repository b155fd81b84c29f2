package kuaichu.signing;

import java.util.List;
import java.util.UUID;
import kuaichu.docket.DocketFact;
import org.jspecify.annotations.Nullable;

/**
 * What this module writes into the docket (签署事实): labels, codes, digests and ids, never clear personal data. Where a quiet refusal is
 * possible everybody reads {@link Answered} for a signature and for a quiet refusal alike; which of the two it was is for the police.
 */
public sealed interface SigningFact extends DocketFact {

    /** @param dueAt ISO-8601 instant, null when it never expires */
    @Kind("signing.opened")
    record Opened(
            UUID envelopeId,
            SigningPurpose purpose,
            List<String> labels,
            @Nullable String dueAt,
            String contentSha256) implements SigningFact {}

    @Kind("signing.answered")
    record Answered(
            UUID envelopeId,
            SigningPurpose purpose,
            UUID signerId,
            @Nullable UUID partyId,
            String label) implements SigningFact {}

    /** @param guarded whether a quiet refusal would have been possible */
    @Kind("signing.signed")
    record Signed(
            UUID envelopeId,
            SigningPurpose purpose,
            UUID signerId,
            @Nullable UUID partyId,
            String label,
            Signature.Method method,
            @Nullable String shownSha256,
            long shownSeconds,
            boolean readAloud,
            @Nullable UUID recordingId,
            @Nullable String recorderNo,
            boolean guarded)
            implements SigningFact {
        @Override
        public boolean policeOnly() {
            return guarded;
        }
    }

    @Kind("signing.refused")
    record Refused(
            UUID envelopeId,
            SigningPurpose purpose,
            UUID signerId,
            @Nullable UUID partyId,
            String label,
            String reason,
            boolean notedByOfficer)
            implements SigningFact {}

    /** @param articles what the choice stands on, for example PROC-13.1 of a hurt person */
    @Kind("signing.quietly-refused")
    record QuietlyRefused(
            UUID envelopeId,
            SigningPurpose purpose,
            UUID signerId,
            @Nullable UUID partyId,
            String label,
            QuietChoice choice,
            List<String> articles)
            implements SigningFact {
        @Override
        public boolean policeOnly() {
            return true;
        }
    }

    /** @param reason why no signature could be taken */
    @Kind("signing.received")
    record Received(
            UUID envelopeId,
            SigningPurpose purpose,
            UUID signerId,
            @Nullable UUID partyId,
            String label,
            String reason) implements SigningFact {}

    /** @param times how often this envelope has been reminded of, from 1 */
    @Kind("signing.reminded")
    record Reminded(
            UUID envelopeId,
            SigningPurpose purpose,
            UUID signerId,
            @Nullable UUID partyId,
            String label,
            int times) implements SigningFact {}

    @Kind("signing.ended")
    record Ended(UUID envelopeId, SigningPurpose purpose, Envelope.State outcome) implements SigningFact {}

    /** Why an officer ended it; the reason may tell of a quiet refusal. */
    @Kind("signing.cancellation-noted")
    record CancellationNoted(UUID envelopeId, SigningPurpose purpose, String note) implements SigningFact {
        @Override
        public boolean policeOnly() {
            return true;
        }
    }
}
