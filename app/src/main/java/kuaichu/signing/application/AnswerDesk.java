package kuaichu.signing.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.Party;
import kuaichu.kernel.id.EnvelopeId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.platform.PlatformProblem;
import kuaichu.signing.Envelope;
import kuaichu.signing.Envelope.Place;
import kuaichu.signing.SigningProblem;
import kuaichu.signing.domain.EnvelopeBook;
import kuaichu.signing.domain.PurposeRule;
import kuaichu.signing.domain.PurposeRules;
import org.springframework.stereotype.Component;

/** Lets somebody answer for a place (受理答复): the case's row and the envelope's are locked, in this order, before anything is decided. */
@Component
class AnswerDesk {
    private final EnvelopeBook book;
    private final PurposeRules rules;
    private final PaperOwners owners;
    private final AccidentCases cases;
    private final Clock clock;

    AnswerDesk(EnvelopeBook book, PurposeRules rules, PaperOwners owners, AccidentCases cases, Clock clock) {
        this.book = book;
        this.rules = rules;
        this.owners = owners;
        this.cases = cases;
        this.clock = clock;
    }

    /** What an answer needs to know. */
    record Admission(
            AccidentCase accidentCase, Envelope envelope, Place place, PurposeRule rule, List<Party> parties) {}

    /**
     * @throws Problem {@code signing.ended}, {@code signing.expired}, {@code signing.not-yours}, {@code signing.already-answered},
     *     {@code signing.not-your-turn}, and what the owner of the paper objects
     */
    Admission admit(Actor actor, EnvelopeId id, UUID signerId) {
        Admission admission = admitAgain(actor, id, signerId);
        if (admission.place().isAnswered()) {
            throw Problem.of(
                    SigningProblem.ALREADY_ANSWERED, admission.place().signer().label());
        }
        return admission;
    }

    /** The same for somebody who may have answered before and thinks better of it. @throws Problem as {@link #admit}, but for that */
    Admission admitAgain(Actor actor, EnvelopeId id, UUID signerId) {
        AccidentCase accidentCase = lockCase(id);
        Envelope envelope = lockOpen(id);
        owners.of(envelope.purpose()).requireAnswerable(accidentCase, envelope);
        Place place = envelope.findPlace(signerId).orElseThrow(AnswerDesk::notFound);
        List<Party> parties = cases.listParties(envelope.caseId());
        if (!SignerAccess.mayAnswer(actor, place.signer(), parties)) {
            throw Problem.of(SigningProblem.NOT_YOURS, place.signer().label());
        }
        if (!envelope.isTurnOf(place)) {
            throw Problem.of(SigningProblem.NOT_YOUR_TURN, next(envelope));
        }
        return new Admission(accidentCase, envelope, place, rules.get(envelope.purpose()), parties);
    }

    AccidentCase lockCase(EnvelopeId id) {
        return cases.lock(book.find(id).orElseThrow(AnswerDesk::notFound).caseId());
    }

    /** @throws Problem {@code signing.ended}, {@code signing.expired} */
    Envelope lockOpen(EnvelopeId id) {
        Envelope envelope = book.lock(id).orElseThrow(AnswerDesk::notFound);
        if (envelope.state() == Envelope.State.EXPIRED || envelope.isOpen() && isOver(envelope)) {
            throw Problem.of(SigningProblem.EXPIRED);
        }
        if (!envelope.isOpen()) {
            throw Problem.of(SigningProblem.ENDED);
        }
        return envelope;
    }

    private boolean isOver(Envelope envelope) {
        Instant dueAt = envelope.dueAt();
        return dueAt != null && !clock.instant().isBefore(dueAt);
    }

    private static String next(Envelope envelope) {
        return envelope.places().stream()
                .filter(place -> !place.isAnswered())
                .findFirst()
                .map(place -> place.signer().label())
                .orElse("");
    }

    private static Problem notFound() {
        return Problem.of(PlatformProblem.NOT_FOUND);
    }
}
