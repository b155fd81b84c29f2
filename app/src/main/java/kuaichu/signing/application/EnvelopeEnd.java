package kuaichu.signing.application;

import java.time.Clock;
import kuaichu.desk.Desk;
import kuaichu.desk.Desk.Queue;
import kuaichu.docket.Docket;
import kuaichu.platform.Actor;
import kuaichu.signing.Envelope;
import kuaichu.signing.Envelope.Answer;
import kuaichu.signing.SigningFact;
import kuaichu.signing.domain.EnvelopeBook;
import kuaichu.signing.domain.PurposeRules;
import org.springframework.stereotype.Component;

/** How an envelope ends (信封终结): it is written down, its work for an officer is over, and its owner is told. */
@Component
class EnvelopeEnd {
    private final EnvelopeBook book;
    private final PurposeRules rules;
    private final PaperOwners owners;
    private final Desk desk;
    private final Docket docket;
    private final Clock clock;

    EnvelopeEnd(EnvelopeBook book, PurposeRules rules, PaperOwners owners, Desk desk, Docket docket, Clock clock) {
        this.book = book;
        this.rules = rules;
        this.owners = owners;
        this.desk = desk;
        this.docket = docket;
        this.clock = clock;
    }

    /** Ends it when its places say so. */
    void afterAnswer(Actor actor, Envelope envelope) {
        boolean refused = envelope.places().stream().anyMatch(place -> place.is(Answer.REFUSED));
        if (refused && rules.get(envelope.purpose()).refusalEnds()) {
            lapse(actor, envelope, Envelope.State.REFUSED);
        } else if (envelope.places().stream().allMatch(place -> place.is(Answer.SIGNED) || place.is(Answer.REFUSED))) {
            Envelope completed = write(actor, envelope, Envelope.State.COMPLETED);
            owners.of(envelope.purpose()).completed(actor, completed);
        }
    }

    void lapse(Actor actor, Envelope envelope, Envelope.State state) {
        Envelope ended = write(actor, envelope, state);
        owners.of(envelope.purpose()).lapsed(actor, ended);
    }

    Envelope write(Actor actor, Envelope envelope, Envelope.State state) {
        book.end(envelope.id(), state, clock.instant());
        if (actor.accountId() == null) {
            desk.cancel(envelope.caseId(), Queue.SIGNING, envelope.id().value());
        } else {
            desk.complete(envelope.caseId(), Queue.SIGNING, envelope.id().value(), actor);
        }
        docket.append(
                envelope.caseId(), actor, new SigningFact.Ended(envelope.id().value(), envelope.purpose(), state));
        return book.find(envelope.id()).orElseThrow();
    }
}
