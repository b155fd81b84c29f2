package kuaichu.procedure.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kuaichu.access.OfficerRoster.RosterOfficer;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.HandlingState;
import kuaichu.desk.Desk;
import kuaichu.desk.Desk.NewWorkItem;
import kuaichu.desk.Desk.Queue;
import kuaichu.desk.WorkDesk;
import kuaichu.document.Documents;
import kuaichu.kernel.LegalDeadline;
import kuaichu.kernel.WorkingCalendar;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.WorkItemId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.procedure.AccidentSeverity;
import kuaichu.procedure.ProcedureFact;
import kuaichu.procedure.ProcedureProblem;
import kuaichu.procedure.domain.Investigation;
import kuaichu.procedure.domain.ProcedureBook;
import kuaichu.procedure.domain.TransferReason;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Take a case to the ordinary procedure (转为一般程序), PROC-23.1, 27: reasons, two officers, a notice to the parties. */
@Service
public class TransferProcedure {
    private static final int SOON = 60;
    private static final LegalDeadline TERM = LegalDeadline.workingDays(10, "PROC-62.1");

    private final AccidentCases cases;
    private final ProcedureBook book;
    private final TransferReason.Catalogue catalogue;
    private final CaseOfficers officers;
    private final ProcedurePapers papers;
    private final DeterminationClock term;
    private final Desk desk;
    private final WorkDesk workDesk;
    private final Clock clock;

    TransferProcedure(
            AccidentCases cases,
            ProcedureBook book,
            TransferReason.Catalogue catalogue,
            CaseOfficers officers,
            ProcedurePapers papers,
            DeterminationClock term,
            Desk desk,
            WorkDesk workDesk,
            Clock clock) {
        this.cases = cases;
        this.book = book;
        this.catalogue = catalogue;
        this.officers = officers;
        this.papers = papers;
        this.term = term;
        this.desk = desk;
        this.workDesk = workDesk;
        this.clock = clock;
    }

    /**
     * What the officer decided.
     *
     * @param reasons codes of {@link TransferReason}, at least one
     * @param note in the officer's words, printed in the notice
     * @param lead the lead officer (主办)
     */
    public record Command(
            AccidentSeverity severity,
            List<String> reasons,
            @Nullable String note,
            AccountId lead,
            AccountId second,
            boolean complex) {
        public Command {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * @throws Problem {@code accident.illegal-transition}, {@code desk.not-claimed}, {@code procedure.reason-does-not-fit},
     *     {@code procedure.second-officer}, {@code procedure.officer-of-other-unit}, {@code procedure.qualification}
     */
    @Transactional
    public AccidentCase transfer(Actor officer, CaseId caseId, Command command) {
        AccidentCase accidentCase = cases.lock(caseId);
        cases.requireMove(accidentCase, HandlingState.INVESTIGATING);
        Queue from = accidentCase.state() == HandlingState.DISPATCHED ? Queue.ONSITE : Queue.DETERMINATION;
        if (accidentCase.state() != HandlingState.RETURNED) {
            desk.requireClaimedBy(caseId, from, caseId.value(), officer);
        }
        List<TransferReason> reasons = requireFitting(command);
        CaseOfficers.Two two =
                officers.require(command.lead(), command.second(), accidentCase.unitId(), command.severity());
        Documents.Issued notice = issueNotice(officer, accidentCase, command, reasons, two.both());
        book.open(investigation(accidentCase, command, two, notice));
        AccidentCase moved = cases.move(caseId, officer, fact(command, reasons, notice));
        desk.complete(caseId, from, caseId.value(), officer);
        term.transferred(officer, caseId);
        openWork(officer, moved, two.lead());
        return moved;
    }

    private List<TransferReason> requireFitting(Command command) {
        List<TransferReason> reasons = catalogue.list(command.reasons());
        reasons.stream()
                .filter(reason -> !reason.severities().contains(command.severity()))
                .findFirst()
                .ifPresent(reason -> {
                    throw Problem.of(ProcedureProblem.REASON_DOES_NOT_FIT, reason.chinese(), reason.article());
                });
        return reasons;
    }

    private Documents.Issued issueNotice(
            Actor officer,
            AccidentCase accidentCase,
            Command command,
            List<TransferReason> reasons,
            List<RosterOfficer> officers) {
        String reason = Stream.concat(reasons.stream().map(TransferReason::chinese), Stream.ofNullable(command.note()))
                .collect(Collectors.joining("；"));
        return papers.issue(
                officer,
                accidentCase,
                papers.transfer(
                        accidentCase,
                        cases.listParties(accidentCase.id()),
                        reason,
                        articles(reasons),
                        officers.stream()
                                .map(named -> ProcedurePapers.officer(named.displayName()))
                                .toList()));
    }

    private static List<String> articles(List<TransferReason> reasons) {
        return Stream.concat(reasons.stream().map(TransferReason::article), Stream.of("PROC-27.1"))
                .distinct()
                .toList();
    }

    private Investigation investigation(
            AccidentCase accidentCase, Command command, CaseOfficers.Two two, Documents.Issued notice) {
        return new Investigation(
                accidentCase.id(),
                command.severity(),
                command.reasons(),
                two.lead().account(),
                two.lead().displayName(),
                two.second().account(),
                two.second().displayName(),
                clock.instant(),
                notice.id(),
                command.reasons().contains("HIT_AND_RUN"),
                null,
                command.complex(),
                null);
    }

    private static ProcedureFact.Transferred fact(
            Command command, List<TransferReason> reasons, Documents.Issued notice) {
        return new ProcedureFact.Transferred(
                HandlingState.INVESTIGATING,
                command.severity(),
                command.reasons(),
                articles(reasons),
                command.lead().value(),
                command.second().value(),
                notice.id().value(),
                notice.documentNo());
    }

    /** The lead officer who transfers the case goes on with it at once. */
    private void openWork(Actor officer, AccidentCase accidentCase, RosterOfficer lead) {
        Instant now = clock.instant();
        WorkItemId item = desk.open(new NewWorkItem(
                accidentCase.id(),
                Queue.INVESTIGATION,
                accidentCase.id().value(),
                accidentCase.unitId(),
                null,
                SOON,
                TERM.tooLateFrom(now, WorkingCalendar.china())));
        if (lead.account().equals(officer.accountId())) {
            workDesk.claim(officer, item);
        }
    }
}
