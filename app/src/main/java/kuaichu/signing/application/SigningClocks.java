package kuaichu.signing.application;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Consumer;
import kuaichu.accident.AccidentCases;
import kuaichu.kernel.id.EnvelopeId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.signing.Envelope;
import kuaichu.signing.Envelope.Answer;
import kuaichu.signing.domain.EnvelopeBook;
import kuaichu.signing.domain.PurposeRule;
import kuaichu.signing.domain.PurposeRules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The clocks of the envelopes (签署时限): those whose time is over end, those who wait too long are reminded. */
@Component
public class SigningClocks {
    private static final Logger LOG = LoggerFactory.getLogger(SigningClocks.class);
    private static final int AT_ONCE = 200;

    private final EnvelopeBook book;
    private final AccidentCases cases;
    private final PurposeRules rules;
    private final EnvelopeEnd end;
    private final ManageEnvelope manage;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SigningClocks(
            EnvelopeBook book,
            AccidentCases cases,
            PurposeRules rules,
            EnvelopeEnd end,
            ManageEnvelope manage,
            TransactionTemplate transaction,
            Clock clock) {
        this.book = book;
        this.cases = cases;
        this.rules = rules;
        this.end = end;
        this.manage = manage;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Goes through all that is due, one transaction each: a case being written to is left for the next round. */
    public void strike() {
        Instant now = clock.instant();
        book.listExpired(now, AT_ONCE).forEach(id -> each(id, this::expire));
        book.listToRemind(now, AT_ONCE).forEach(id -> each(id, envelope -> remind(envelope, now)));
    }

    private void each(EnvelopeId id, Consumer<Envelope> action) {
        try {
            transaction.executeWithoutResult(status -> {
                cases.lock(book.find(id).orElseThrow().caseId());
                book.lock(id).filter(Envelope::isOpen).ifPresent(action);
            });
        } catch (Problem e) {
            LOG.info(
                    "envelope {} waits for the next round: {}",
                    id,
                    e.problemCode().code());
        }
    }

    private void expire(Envelope envelope) {
        end.lapse(Actor.SYSTEM, envelope, Envelope.State.EXPIRED);
    }

    private void remind(Envelope envelope, Instant now) {
        PurposeRule rule = rules.get(envelope.purpose());
        for (Envelope.Place place : envelope.places()) {
            if (place.is(Answer.WAITING)
                    && envelope.isTurnOf(place)
                    && book.findReminders(envelope.id()) < rule.mostReminders()) {
                manage.remind(Actor.SYSTEM, envelope, place, book.countReminder(envelope.id()));
            }
        }
        book.remindNext(
                envelope.id(), rule.nextReminder(envelope.openedAt(), now).orElse(null));
    }
}
