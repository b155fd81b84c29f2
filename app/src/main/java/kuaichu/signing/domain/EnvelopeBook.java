package kuaichu.signing.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.EnvelopeId;
import kuaichu.kernel.id.EvidenceId;
import kuaichu.signing.Envelope;
import kuaichu.signing.QuietChoice;
import kuaichu.signing.Signature;
import org.jspecify.annotations.Nullable;

/** The envelopes as kept (签署台账). */
public interface EnvelopeBook {
    /** @return false when one of the same case, purpose and subject is open */
    boolean add(Envelope envelope, @Nullable Instant remindAt);

    Optional<Envelope> find(EnvelopeId id);

    /** As {@link #find}, the row locked until the transaction ends. */
    Optional<Envelope> lock(EnvelopeId id);

    /** Oldest first. */
    List<Envelope> list(CaseId caseId);

    void answer(UUID signerId, Envelope.Answer answer, @Nullable String reason, Instant at);

    void chooseQuietly(UUID signerId, QuietChoice choice, Instant at);

    Optional<QuietChoice> findQuietChoice(UUID signerId);

    void addSignature(EnvelopeId id, Signature signature);

    List<Signature> listSignatures(EnvelopeId id);

    boolean isRecordingUsed(EvidenceId recording);

    void end(EnvelopeId id, Envelope.State state, Instant at);

    /** Counts a reminder. @return how many there have been */
    int countReminder(EnvelopeId id);

    int findReminders(EnvelopeId id);

    void remindNext(EnvelopeId id, @Nullable Instant at);

    /** Open ones whose time is over, oldest first. */
    List<EnvelopeId> listExpired(Instant now, int limit);

    List<EnvelopeId> listToRemind(Instant now, int limit);
}
