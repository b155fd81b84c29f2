package kuaichu.signing.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kuaichu.accident.DocketText;
import kuaichu.desk.Desk;
import kuaichu.desk.Desk.NewWorkItem;
import kuaichu.desk.Desk.Queue;
import kuaichu.docket.Docket;
import kuaichu.docket.DocketFact;
import kuaichu.kernel.id.EnvelopeId;
import kuaichu.kernel.id.PartyId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.signing.Envelope;
import kuaichu.signing.Envelope.Answer;
import kuaichu.signing.QuietChoice;
import kuaichu.signing.Signer;
import kuaichu.signing.SigningFact;
import kuaichu.signing.SigningProblem;
import kuaichu.signing.application.AnswerDesk.Admission;
import kuaichu.signing.domain.EnvelopeBook;
import kuaichu.signing.domain.PurposeRules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Not sign (不签署): openly with a reason, quietly to the police alone, or only receive because no recording is possible. */
@Service
public class DeclineEnvelope {
    private static final int URGENT = 90;
    private static final List<String> HURT = List.of("PROC-13.1", "PROC-23.1(2)");
    private static final List<String> FREE_WILL = List.of("PROC-20.1", "PROC-20.2");

    private final AnswerDesk answers;
    private final EnvelopeBook book;
    private final PurposeRules rules;
    private final PaperOwners owners;
    private final EnvelopeEnd end;
    private final Desk desk;
    private final Docket docket;
    private final Clock clock;

    DeclineEnvelope(
            AnswerDesk answers,
            EnvelopeBook book,
            PurposeRules rules,
            PaperOwners owners,
            EnvelopeEnd end,
            Desk desk,
            Docket docket,
            Clock clock) {
        this.answers = answers;
        this.book = book;
        this.rules = rules;
        this.owners = owners;
        this.end = end;
        this.desk = desk;
        this.docket = docket;
        this.clock = clock;
    }

    /** For everybody to see; an officer may note it for somebody (PROC-24.3). @throws Problem {@code signing.…} */
    @Transactional
    public Envelope refuse(Actor actor, EnvelopeId id, UUID signerId, String reason) {
        Admission admission = answers.admitAgain(actor, id, signerId);
        Signer signer = admission.place().signer();
        boolean changedMind =
                admission.rule().refusalEnds() && !admission.place().is(Answer.REFUSED);
        if (admission.place().isAnswered() && !changedMind) {
            throw Problem.of(SigningProblem.ALREADY_ANSWERED, signer.label());
        }
        book.answer(signerId, Answer.REFUSED, reason, clock.instant());
        Envelope envelope = admission.envelope();
        docket.append(
                envelope.caseId(),
                actor,
                new SigningFact.Refused(
                        id.value(),
                        envelope.purpose(),
                        signerId,
                        idOf(signer.partyId()),
                        signer.label(),
                        DocketText.of(reason),
                        actor.is(Role.OFFICER)));
        Envelope refused = book.find(id).orElseThrow();
        owners.of(refused.purpose())
                .answered(actor, refused, refused.findPlace(signerId).orElseThrow());
        end.afterAnswer(actor, refused);
        return book.find(id).orElseThrow();
    }

    /** For the police alone: everybody else reads the same entry as for a signature. @throws Problem {@code signing.…} */
    @Transactional
    public Envelope refuseQuietly(Actor actor, EnvelopeId id, UUID signerId, QuietChoice choice) {
        Admission admission = answers.admit(actor, id, signerId);
        if (!admission.rule().quietRefusal()) {
            throw Problem.of(SigningProblem.NOT_GUARDED);
        }
        Envelope envelope = admission.envelope();
        Signer signer = admission.place().signer();
        book.chooseQuietly(signerId, choice, clock.instant());
        List<DocketFact> facts = List.of(
                new SigningFact.Answered(
                        id.value(), envelope.purpose(), signerId, idOf(signer.partyId()), signer.label()),
                new SigningFact.QuietlyRefused(
                        id.value(),
                        envelope.purpose(),
                        signerId,
                        idOf(signer.partyId()),
                        signer.label(),
                        choice,
                        articles(choice)));
        docket.append(envelope.caseId(), actor, facts);
        callOfficer(admission);
        return book.find(id).orElseThrow();
    }

    /** What a choice stands on, shown to the officer. */
    public static List<String> articles(QuietChoice choice) {
        return choice == QuietChoice.UNWELL ? HURT : FREE_WILL;
    }

    /** Received without a signature, because none can be taken electronically; an officer goes on from there. @throws Problem {@code signing.…} */
    @Transactional
    public Envelope receive(Actor actor, EnvelopeId id, UUID signerId, String reason) {
        Admission admission = answers.admit(actor, id, signerId);
        if (!admission.rule().needsRecording()) {
            throw Problem.of(SigningProblem.RECORDING_NOT_NEEDED);
        }
        Signer signer = admission.place().signer();
        book.answer(signerId, Answer.RECEIVED, reason, clock.instant());
        docket.append(
                admission.envelope().caseId(),
                actor,
                new SigningFact.Received(
                        id.value(),
                        admission.envelope().purpose(),
                        signerId,
                        idOf(signer.partyId()),
                        signer.label(),
                        DocketText.of(reason)));
        callOfficer(admission);
        return book.find(id).orElseThrow();
    }

    private void callOfficer(Admission admission) {
        Instant dueAt = clock.instant().plus(rules.officerWithin());
        desk.open(new NewWorkItem(
                admission.envelope().caseId(),
                Queue.SIGNING,
                admission.envelope().id().value(),
                admission.accidentCase().unitId(),
                null,
                URGENT,
                dueAt));
    }

    private static @Nullable UUID idOf(@Nullable PartyId partyId) {
        return partyId == null ? null : partyId.value();
    }
}
