package kuaichu.signing.application;

import java.util.UUID;
import kuaichu.accident.DocketText;
import kuaichu.docket.Docket;
import kuaichu.kernel.id.EnvelopeId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.platform.PlatformProblem;
import kuaichu.platform.Role;
import kuaichu.signing.Envelope;
import kuaichu.signing.Envelope.Answer;
import kuaichu.signing.Envelope.Place;
import kuaichu.signing.SigningFact;
import kuaichu.signing.SigningProblem;
import kuaichu.signing.domain.EnvelopeBook;
import kuaichu.signing.domain.PurposeRules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What else may be done with an open envelope (信封管理): remind, withdraw before anybody answered, end by an officer. */
@Service
public class ManageEnvelope {
    private final AnswerDesk answers;
    private final EnvelopeBook book;
    private final PurposeRules rules;
    private final EnvelopeEnd end;
    private final Docket docket;

    ManageEnvelope(AnswerDesk answers, EnvelopeBook book, PurposeRules rules, EnvelopeEnd end, Docket docket) {
        this.answers = answers;
        this.book = book;
        this.rules = rules;
        this.end = end;
        this.docket = docket;
    }

    /** Reminds one who has not answered. @throws Problem {@code signing.already-answered}, {@code signing.reminded-enough}, {@code signing.ended} */
    @Transactional
    public Envelope remind(Actor actor, EnvelopeId id, UUID signerId) {
        answers.lockCase(id);
        Envelope envelope = answers.lockOpen(id);
        Place place = envelope.findPlace(signerId).orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND));
        if (!place.is(Answer.WAITING)) {
            throw Problem.of(SigningProblem.ALREADY_ANSWERED, place.signer().label());
        }
        int most = rules.get(envelope.purpose()).mostReminders();
        if (book.findReminders(id) >= most) {
            throw Problem.of(SigningProblem.REMINDED_ENOUGH, most);
        }
        remind(actor, envelope, place, book.countReminder(id));
        return book.find(id).orElseThrow();
    }

    void remind(Actor actor, Envelope envelope, Place place, int times) {
        docket.append(
                envelope.caseId(),
                actor,
                new SigningFact.Reminded(
                        envelope.id().value(),
                        envelope.purpose(),
                        place.signer().id(),
                        place.signer().partyId() == null
                                ? null
                                : place.signer().partyId().value(),
                        place.signer().label(),
                        times));
    }

    /** By whoever opened it, or an officer, while nobody has answered. @throws Problem {@code signing.answered-by-somebody}, {@code signing.not-yours} */
    @Transactional
    public Envelope withdraw(Actor actor, EnvelopeId id) {
        answers.lockCase(id);
        Envelope envelope = answers.lockOpen(id);
        if (!mayWithdraw(actor, envelope)) {
            throw Problem.of(SigningProblem.NOT_YOURS, actor.displayName());
        }
        if (isAnswered(envelope)) {
            throw Problem.of(SigningProblem.ANSWERED_BY_SOMEBODY);
        }
        end.lapse(actor, envelope, Envelope.State.WITHDRAWN);
        return book.find(id).orElseThrow();
    }

    static boolean mayWithdraw(Actor actor, Envelope envelope) {
        return actor.is(Role.OFFICER)
                || actor.accountId() != null && actor.accountId().equals(envelope.openedBy());
    }

    static boolean isAnswered(Envelope envelope) {
        return envelope.places().stream().anyMatch(place -> !place.is(Answer.WAITING));
    }

    /** An officer ends it; why stays with the police. @throws Problem {@code signing.ended} */
    @Transactional
    public Envelope cancel(Actor officer, EnvelopeId id, String note) {
        answers.lockCase(id);
        Envelope envelope = answers.lockOpen(id);
        docket.append(
                envelope.caseId(),
                officer,
                new SigningFact.CancellationNoted(id.value(), envelope.purpose(), DocketText.of(note)));
        end.lapse(officer, envelope, Envelope.State.CANCELLED);
        return book.find(id).orElseThrow();
    }
}
