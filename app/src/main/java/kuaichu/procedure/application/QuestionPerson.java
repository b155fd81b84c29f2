package kuaichu.procedure.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.Party;
import kuaichu.docket.Docket;
import kuaichu.document.DocumentSignature;
import kuaichu.document.Documents;
import kuaichu.document.QuestioningRecordModel;
import kuaichu.document.QuestioningRecordModel.Exchange;
import kuaichu.document.QuestioningRecordModel.Person;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.procedure.ProcedureFact;
import kuaichu.procedure.ProcedureProblem;
import kuaichu.procedure.domain.ProcedureBook;
import kuaichu.procedure.domain.Questioning;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Question a party or a witness and make the record (询问笔录), PROC-32(3), ADM-72 to 79; by video only with identity made sure of before and
 * the whole recorded (ADM-120).
 */
@Service
public class QuestionPerson {
    private final InvestigationGuard guard;
    private final AccidentCases cases;
    private final ProcedureBook book;
    private final Documents documents;
    private final Docket docket;
    private final Clock clock;

    QuestionPerson(
            InvestigationGuard guard,
            AccidentCases cases,
            ProcedureBook book,
            Documents documents,
            Docket docket,
            Clock clock) {
        this.guard = guard;
        this.cases = cases;
        this.book = book;
        this.documents = documents;
        this.docket = docket;
        this.clock = clock;
    }

    /**
     * What was asked and answered.
     *
     * @param partyId null for a witness, whose person is then given
     * @param witness null for a party
     * @param rightsTold whether ADM-74 was told before
     * @param corrections what the person corrected or added when it was read back (ADM-77.1)
     * @param signature of every page; null when refused, and then why
     */
    public record Command(
            @Nullable PartyId partyId,
            @Nullable Person witness,
            Instant startedAt,
            Instant endedAt,
            String place,
            boolean remote,
            @Nullable String identityCheckedBy,
            @Nullable String recordingReference,
            @Nullable String guardian,
            @Nullable String interpreter,
            boolean rightsTold,
            List<Exchange> exchanges,
            @Nullable String corrections,
            @Nullable DocumentSignature signature,
            @Nullable String refusal) {
        public Command {
            exchanges = List.copyOf(exchanges);
        }
    }

    /**
     * @throws Problem {@code procedure.questioning-times}, {@code procedure.questioning-rights}, {@code procedure.questioning-overlaps},
     *     {@code procedure.not-investigating}, {@code procedure.not-in-charge}, {@code document.content-missing}
     */
    @Transactional
    public void question(Actor officer, CaseId caseId, Command command) {
        InvestigationGuard.Open open = guard.lockFor(officer, caseId);
        requireLawful(caseId, command);
        @Nullable Party party = command.partyId() == null ? null : cases.requireParty(caseId, command.partyId());
        int session = session(caseId, party);
        Documents.Issued issued = documents.issue(
                caseId, open.accidentCase().unitId(), record(officer, open, command, party, session), officer);
        boolean refused = command.signature() == null;
        String label = party == null ? null : party.label();
        book.recordQuestioning(new Questioning(
                issued.id(),
                caseId,
                label,
                session,
                command.startedAt(),
                command.endedAt(),
                command.remote(),
                refused));
        docket.append(
                caseId,
                officer,
                new ProcedureFact.Questioned(
                        label, session, command.remote(), refused, issued.id().value()));
    }

    private void requireLawful(CaseId caseId, Command command) {
        if (!command.rightsTold()) {
            throw Problem.of(ProcedureProblem.QUESTIONING_RIGHTS);
        }
        if (!command.endedAt().isAfter(command.startedAt()) || command.endedAt().isAfter(clock.instant())) {
            throw Problem.of(ProcedureProblem.QUESTIONING_TIMES);
        }
        book.listQuestionings(caseId).stream()
                .filter(other -> other.startedAt().isBefore(command.endedAt())
                        && command.startedAt().isBefore(other.endedAt()))
                .findFirst()
                .ifPresent(other -> {
                    throw Problem.of(
                            ProcedureProblem.QUESTIONING_OVERLAPS, Objects.requireNonNullElse(other.label(), "证人"));
                });
    }

    private int session(CaseId caseId, @Nullable Party party) {
        return 1
                + (int) book.listQuestionings(caseId).stream()
                        .filter(earlier -> party != null && party.label().equals(earlier.label()))
                        .count();
    }

    private QuestioningRecordModel record(
            Actor officer, InvestigationGuard.Open open, Command command, @Nullable Party party, int session) {
        return new QuestioningRecordModel(
                open.accidentCase().caseNo(),
                session,
                false,
                command.startedAt(),
                command.endedAt(),
                command.place(),
                command.remote(),
                command.identityCheckedBy(),
                command.recordingReference(),
                ProcedurePapers.officers(open.investigation()),
                officer.displayName(),
                party == null ? Objects.requireNonNull(command.witness()) : person(party),
                command.guardian(),
                command.interpreter(),
                command.rightsTold(),
                command.exchanges(),
                command.corrections(),
                command.signature(),
                command.refusal());
    }

    private static Person person(Party party) {
        return new Person(
                party.name(),
                null,
                null,
                party.citizenId() == null ? party.licenceNo() : party.citizenId(),
                null,
                party.phone(),
                "当事人" + party.label());
    }
}
