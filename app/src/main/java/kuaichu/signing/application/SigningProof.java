package kuaichu.signing.application;

import kuaichu.kernel.id.EvidenceId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.signing.Signature.Method;
import kuaichu.signing.SigningProblem;
import kuaichu.signing.application.AnswerDesk.Admission;
import kuaichu.signing.domain.EnvelopeBook;
import kuaichu.vault.Vault;
import kuaichu.vault.Vault.Evidence;
import kuaichu.vault.Vault.Slot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What makes a signature good (签署证明): a proved phone and unchanged words (ESL-13), enough time to read them, and where the police take
 * an electronic signature the record of it in sound and picture (ADM-263.3): by the person's own phone, or by the officer's recorder.
 */
@Component
class SigningProof {
    private final EnvelopeBook book;
    private final Vault vault;

    SigningProof(EnvelopeBook book, Vault vault) {
        this.book = book;
        this.vault = vault;
    }

    /** @throws Problem {@code signing.…} naming what is missing */
    void require(Actor actor, Admission admission, Method method, SigningAct act) {
        if (actor.is(Role.PARTY) && !actor.phoneVerified()) {
            throw Problem.of(SigningProblem.PHONE_UNVERIFIED);
        }
        if (method != Method.PAPER) {
            requireShown(admission, act);
        }
        switch (method) {
            case OFFICER_DEVICE -> requireRecorder(act);
            case OWN_PHONE, ONE_PHONE -> requireRecording(admission, act);
            case STAFF_ACCOUNT, PAPER -> {}
        }
    }

    private static void requireShown(Admission admission, SigningAct act) {
        String wanted = admission.envelope().contentSha256();
        if (wanted != null && !wanted.equals(act.shownSha256())) {
            throw Problem.of(SigningProblem.SHOWN_TEXT_DIFFERS);
        }
        int least = admission.rule().leastShownSeconds();
        if (act.shownSeconds() < least) {
            throw Problem.of(SigningProblem.SHOWN_TOO_SHORT, least);
        }
    }

    private static void requireRecorder(SigningAct act) {
        if (act.recorderNo() == null) {
            throw Problem.of(SigningProblem.RECORDER_MISSING);
        }
    }

    private void requireRecording(Admission admission, SigningAct act) {
        EvidenceId id = act.recordingId();
        String article = admission.rule().recordingArticle();
        if (id == null && article != null) {
            throw Problem.of(SigningProblem.RECORDING_MISSING, article);
        }
        if (id == null) {
            return;
        }
        if (!isOfThisSigning(vault.findEvidence(id).orElse(null), admission) || book.isRecordingUsed(id)) {
            throw Problem.of(SigningProblem.RECORDING_FOREIGN);
        }
    }

    private static boolean isOfThisSigning(@Nullable Evidence evidence, Admission admission) {
        return evidence != null
                && evidence.digest().slot() == Slot.SIGNING_RECORDING
                && evidence.caseId().equals(admission.envelope().caseId())
                && String.valueOf(evidence.partyId())
                        .equals(String.valueOf(admission.place().signer().partyId()))
                && !evidence.receivedAt().isBefore(admission.envelope().openedAt());
    }
}
