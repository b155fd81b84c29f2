package kuaichu.procedure.application;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.util.Objects;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.Party;
import kuaichu.docket.Docket;
import kuaichu.document.Documents;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.procedure.ProcedureFact;
import kuaichu.procedure.ProcedureProblem;
import kuaichu.procedure.domain.ProcedureBook;
import kuaichu.procedure.domain.Questioning;
import kuaichu.procedure.domain.WrittenQuestioning;
import kuaichu.signing.Envelope;
import kuaichu.signing.Envelopes;
import kuaichu.signing.Signer;
import kuaichu.signing.SigningPurpose;
import kuaichu.signing.spi.PaperOwner;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Question a party or a witness and make the record (询问笔录), PROC-32(3), ADM-72 to 79; by video only with identity made sure of before and
 * the whole recorded (ADM-120). The record is signed in turn by who was questioned, the interpreter and both officers (ADM-77), and is a
 * document from the last signature on.
 */
@Service
public class QuestionPerson implements PaperOwner {
    private final InvestigationGuard guard;
    private final AccidentCases cases;
    private final ProcedureBook book;
    private final QuestioningPapers papers;
    private final Envelopes envelopes;
    private final Docket docket;
    private final Clock clock;

    QuestionPerson(
            InvestigationGuard guard,
            AccidentCases cases,
            ProcedureBook book,
            QuestioningPapers papers,
            Envelopes envelopes,
            Docket docket,
            Clock clock) {
        this.guard = guard;
        this.cases = cases;
        this.book = book;
        this.papers = papers;
        this.envelopes = envelopes;
        this.docket = docket;
        this.clock = clock;
    }

    /**
     * Writes the record and puts it out for signing.
     *
     * @throws Problem {@code procedure.questioning-times}, {@code procedure.questioning-rights}, {@code procedure.questioning-overlaps},
     *     {@code procedure.not-investigating}, {@code procedure.not-in-charge}, {@code document.content-missing}
     */
    @Transactional
    public void question(Actor officer, CaseId caseId, WrittenQuestioning.Content content) {
        InvestigationGuard.Open open = guard.lockFor(officer, caseId);
        requireLawful(caseId, content);
        @Nullable Party party = content.partyId() == null ? null : cases.requireParty(caseId, content.partyId());
        String label = party == null ? null : party.label();
        WrittenQuestioning written = new WrittenQuestioning(
                UuidCreator.getTimeOrderedEpoch(),
                caseId,
                label,
                session(caseId, label),
                officer.displayName(),
                content);
        papers.requireComplete(open, written, party);
        book.write(written);
        envelopes.open(
                officer,
                new Envelopes.NewEnvelope(
                        caseId,
                        SigningPurpose.QUESTIONING_RECORD,
                        written.id(),
                        QuestioningPapers.words(written, party),
                        null,
                        QuestioningPapers.signers(open.investigation(), content, party)));
    }

    private void requireLawful(CaseId caseId, WrittenQuestioning.Content content) {
        if (!content.rightsTold()) {
            throw Problem.of(ProcedureProblem.QUESTIONING_RIGHTS);
        }
        if (!content.endedAt().isAfter(content.startedAt()) || content.endedAt().isAfter(clock.instant())) {
            throw Problem.of(ProcedureProblem.QUESTIONING_TIMES);
        }
        book.listQuestionings(caseId).stream()
                .filter(other -> content.overlaps(other.startedAt(), other.endedAt()))
                .findFirst()
                .ifPresent(other -> refuseOverlap(other.label()));
        book.listWritten(caseId).stream()
                .filter(other -> content.overlaps(
                        other.content().startedAt(), other.content().endedAt()))
                .findFirst()
                .ifPresent(other -> refuseOverlap(other.label()));
    }

    private static void refuseOverlap(@Nullable String label) {
        throw Problem.of(ProcedureProblem.QUESTIONING_OVERLAPS, Objects.requireNonNullElse(label, "证人"));
    }

    private int session(CaseId caseId, @Nullable String label) {
        long earlier = book.listQuestionings(caseId).stream()
                        .filter(one -> label != null && label.equals(one.label()))
                        .count()
                + book.listWritten(caseId).stream()
                        .filter(one -> label != null && label.equals(one.label()))
                        .count();
        return 1 + (int) earlier;
    }

    @Override
    public SigningPurpose purpose() {
        return SigningPurpose.QUESTIONING_RECORD;
    }

    /** An officer signs the record or has it written anew; only who was questioned may refuse (ADM-77.1, 77.2). */
    @Override
    public void answered(Actor actor, Envelope envelope, Envelope.Place place) {
        if (place.signer().capacity() != Signer.Capacity.PARTY
                && place.signer().capacity() != Signer.Capacity.WITNESS
                && place.is(Envelope.Answer.REFUSED)) {
            throw Problem.of(ProcedureProblem.OFFICER_MUST_SIGN);
        }
    }

    @Override
    public void completed(Actor actor, Envelope envelope) {
        InvestigationGuard.Open open = guard.lock(envelope.caseId());
        WrittenQuestioning written = find(envelope);
        WrittenQuestioning.Content content = written.content();
        @Nullable Party party = content.partyId() == null ? null : cases.requireParty(envelope.caseId(), content.partyId());
        QuestioningPapers.Hands hands = QuestioningPapers.hands(envelope, envelopes.listSignatures(envelope.id()));
        Documents.Issued issued = papers.issue(actor, open, written, party, hands);
        book.removeWritten(written.id());
        book.recordQuestioning(new Questioning(
                issued.id(),
                written.caseId(),
                written.label(),
                written.session(),
                content.startedAt(),
                content.endedAt(),
                content.remote(),
                hands.person().refused()));
        docket.append(
                written.caseId(),
                actor,
                new ProcedureFact.Questioned(
                        written.label(),
                        written.session(),
                        content.remote(),
                        hands.person().refused(),
                        issued.id().value()));
    }

    /** An officer ended it: it is written anew. */
    @Override
    public void lapsed(Actor actor, Envelope envelope) {
        book.removeWritten(envelope.subjectId());
    }

    private WrittenQuestioning find(Envelope envelope) {
        return book.listWritten(envelope.caseId()).stream()
                .filter(written -> written.id().equals(envelope.subjectId()))
                .findFirst()
                .orElseThrow();
    }
}
