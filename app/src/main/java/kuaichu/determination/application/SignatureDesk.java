package kuaichu.determination.application;

import java.time.Clock;
import java.util.List;
import kuaichu.accident.Party;
import kuaichu.accident.PartyAccess;
import kuaichu.determination.DeterminationProblem;
import kuaichu.determination.domain.NegotiationBook;
import kuaichu.determination.domain.Signature;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import org.springframework.stereotype.Component;

/** Takes signatures (签名): one's own on a phone with a proved number, or on one phone that of the other side standing by. */
@Component
class SignatureDesk {
    private final NegotiationBook book;
    private final Clock clock;

    SignatureDesk(NegotiationBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /**
     * @throws Problem {@code determination.not-your-signature}, {@code determination.phone-unverified},
     *     {@code determination.already-signed}
     */
    Signature take(Actor actor, CaseId caseId, Signature.Purpose purpose, Party party, List<Party> parties, Pen pen) {
        requireMayAnswer(actor, party, parties);
        boolean own = party.isOf(actor.accountId());
        if (!actor.phoneVerified()) {
            throw Problem.of(DeterminationProblem.PHONE_UNVERIFIED);
        }
        Signature signature = new Signature(
                party.id(),
                party.label(),
                pen.strokes(),
                pen.imagePngBase64(),
                pen.shownSeconds(),
                pen.readAloud(),
                pen.electronicServiceConsent(),
                actor.requireAccount(),
                own,
                clock.instant());
        if (!book.addSignature(caseId, purpose, signature)) {
            throw Problem.of(DeterminationProblem.ALREADY_SIGNED, party.label());
        }
        return signature;
    }

    List<Signature> listGiven(CaseId caseId, Signature.Purpose purpose) {
        return book.listSignatures(caseId, purpose);
    }

    /** @throws Problem {@code determination.not-your-signature} */
    static void requireMayAnswer(Actor actor, Party party, List<Party> parties) {
        if (actor.is(Role.OFFICER) || !PartyAccess.mayActFor(actor, party, parties)) {
            throw Problem.of(DeterminationProblem.NOT_YOUR_SIGNATURE, party.label());
        }
    }
}
