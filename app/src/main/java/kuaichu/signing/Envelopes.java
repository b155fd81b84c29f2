package kuaichu.signing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.DocumentId;
import kuaichu.kernel.id.EnvelopeId;
import kuaichu.platform.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Papers out for signing (签署), as the modules above know them. A module that wants something signed opens an envelope and implements
 * {@link kuaichu.signing.spi.PaperOwner} for its purpose; people answer over this module's own interface.
 */
public interface Envelopes {
    /**
     * A paper to be signed.
     *
     * @param subjectId what it is about beyond the case, or the case's own id; one open envelope per case, purpose and subject
     * @param content the very words everybody is shown, at least one character; kept sealed
     * @param documentId the paper, when it exists before it is signed
     * @param signers in their order, at least one
     */
    record NewEnvelope(
            CaseId caseId,
            SigningPurpose purpose,
            UUID subjectId,
            String content,
            @Nullable DocumentId documentId,
            List<Signer> signers) {
        public NewEnvelope {
            signers = List.copyOf(signers);
        }
    }

    /**
     * Opens it in the caller's transaction, the case's row locked, and writes {@code signing.opened}.
     *
     * @throws kuaichu.kernel.problem.Problem {@code signing.already-open}
     */
    Envelope open(Actor actor, NewEnvelope envelope);

    Optional<Envelope> find(EnvelopeId id);

    /** The newest of this purpose. */
    Optional<Envelope> findLatest(CaseId caseId, SigningPurpose purpose);

    /** Oldest first. */
    List<Envelope> list(CaseId caseId);

    /** In the order of the places. */
    List<Signature> listSignatures(EnvelopeId id);

    /** The places the actor may answer for now. */
    List<Envelope.Place> listAwaited(Envelope envelope, Actor actor);

    /** The owner takes an open one away because the case went another way; its owner is not called. Without effect on an ended one. */
    void cancel(Actor actor, EnvelopeId id);
}
