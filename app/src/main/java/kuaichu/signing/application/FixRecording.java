package kuaichu.signing.application;

import java.util.List;
import java.util.UUID;
import kuaichu.kernel.id.EnvelopeId;
import kuaichu.kernel.id.EvidenceId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.signing.SigningProblem;
import kuaichu.signing.application.AnswerDesk.Admission;
import kuaichu.vault.Vault;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fix the record of a signing (固定签署录像) by its digest, before the signature; the pixels follow by the outbox. */
@Service
public class FixRecording {
    private final AnswerDesk answers;
    private final Vault vault;

    FixRecording(AnswerDesk answers, Vault vault) {
        this.answers = answers;
        this.vault = vault;
    }

    /** @throws Problem {@code signing.recording-not-needed}, {@code vault.digest-invalid}, and those of answering */
    @Transactional
    public EvidenceId fix(Actor actor, EnvelopeId id, UUID signerId, Vault.Digest digest) {
        Admission admission = answers.admit(actor, id, signerId);
        if (!admission.rule().needsRecording()) {
            throw Problem.of(SigningProblem.RECORDING_NOT_NEEDED);
        }
        return vault.fix(
                        admission.envelope().caseId(),
                        admission.place().signer().partyId(),
                        actor,
                        List.of(digest))
                .getFirst()
                .id();
    }
}
