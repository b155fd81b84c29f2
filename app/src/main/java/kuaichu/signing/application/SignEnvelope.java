package kuaichu.signing.application;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kuaichu.docket.Docket;
import kuaichu.kernel.id.EnvelopeId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.signing.Envelope;
import kuaichu.signing.Signature;
import kuaichu.signing.Signature.Method;
import kuaichu.signing.SigningFact;
import kuaichu.signing.SigningProblem;
import kuaichu.signing.application.AnswerDesk.Admission;
import kuaichu.signing.domain.EnvelopeBook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sign (签署): on one's own phone, on the other's, before an officer, or, noted by an officer, on paper. */
@Service
public class SignEnvelope {
    private final AnswerDesk answers;
    private final SigningProof proof;
    private final EnvelopeBook book;
    private final PaperOwners owners;
    private final EnvelopeEnd end;
    private final Docket docket;
    private final Clock clock;

    SignEnvelope(
            AnswerDesk answers,
            SigningProof proof,
            EnvelopeBook book,
            PaperOwners owners,
            EnvelopeEnd end,
            Docket docket,
            Clock clock) {
        this.answers = answers;
        this.proof = proof;
        this.book = book;
        this.owners = owners;
        this.end = end;
        this.docket = docket;
        this.clock = clock;
    }

    /** @throws Problem {@code signing.…}, and what the owner of the paper objects */
    @Transactional
    public Envelope sign(Actor actor, EnvelopeId id, UUID signerId, SigningAct act) {
        Admission admission = answers.admit(actor, id, signerId);
        Method method = method(actor, admission, act);
        proof.require(actor, admission, method, act);
        Signature signature = signature(actor, admission, method, act);
        book.addSignature(id, signature);
        book.answer(signerId, Envelope.Answer.SIGNED, null, signature.signedAt());
        docket.append(admission.envelope().caseId(), actor, facts(admission, signature));
        Envelope signed = book.find(id).orElseThrow();
        owners.of(signed.purpose())
                .answered(actor, signed, signed.findPlace(signerId).orElseThrow());
        end.afterAnswer(actor, signed);
        return book.find(id).orElseThrow();
    }

    private static Method method(Actor actor, Admission admission, SigningAct act) {
        if (!act.onPaper()) {
            return SignerAccess.method(actor, admission.place().signer(), admission.parties());
        }
        if (!actor.is(Role.OFFICER)) {
            throw Problem.of(
                    SigningProblem.NOT_YOURS, admission.place().signer().label());
        }
        return Method.PAPER;
    }

    private Signature signature(Actor actor, Admission admission, Method method, SigningAct act) {
        return new Signature(
                admission.place().signer().id(),
                admission.place().signer().partyId(),
                admission.place().signer().label(),
                method,
                act.strokes(),
                act.imagePngBase64(),
                act.shownSha256(),
                act.shownSeconds(),
                act.readAloud(),
                act.electronicServiceConsent(),
                actor.requireAccount(),
                act.recordingId(),
                act.recorderNo(),
                act.device(),
                clock.instant());
    }

    private static List<SigningFact> facts(Admission admission, Signature signature) {
        Envelope envelope = admission.envelope();
        boolean guarded = admission.rule().quietRefusal();
        UUID partyId = signature.partyId() == null ? null : signature.partyId().value();
        List<SigningFact> facts = new ArrayList<>();
        if (guarded) {
            facts.add(new SigningFact.Answered(
                    envelope.id().value(), envelope.purpose(), signature.signerId(), partyId, signature.label()));
        }
        facts.add(new SigningFact.Signed(
                envelope.id().value(),
                envelope.purpose(),
                signature.signerId(),
                partyId,
                signature.label(),
                signature.method(),
                signature.shownSha256(),
                signature.shownSeconds(),
                signature.readAloud(),
                signature.recordingId() == null ? null : signature.recordingId().value(),
                signature.recorderNo(),
                guarded));
        return facts;
    }
}
