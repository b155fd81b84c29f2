package kuaichu.procedure.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.DocketText;
import kuaichu.desk.Desk;
import kuaichu.docket.Docket;
import kuaichu.document.Documents;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.procedure.ProcedureFact;
import kuaichu.procedure.ProcedureProblem;
import kuaichu.procedure.domain.Approval;
import kuaichu.procedure.domain.ApprovalBook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decide on what was put before one (审批): the report with its directive becomes a document of the case, its effect follows at once. */
@Service
public class DecideApproval {
    private final InvestigationGuard guard;
    private final AccidentCases cases;
    private final ApprovalBook approvals;
    private final CommandLevel level;
    private final DeterminationClock term;
    private final ProcedurePapers papers;
    private final Desk desk;
    private final Docket docket;
    private final Clock clock;

    DecideApproval(
            InvestigationGuard guard,
            AccidentCases cases,
            ApprovalBook approvals,
            CommandLevel level,
            DeterminationClock term,
            ProcedurePapers papers,
            Desk desk,
            Docket docket,
            Clock clock) {
        this.guard = guard;
        this.cases = cases;
        this.approvals = approvals;
        this.level = level;
        this.term = term;
        this.papers = papers;
        this.desk = desk;
        this.docket = docket;
        this.clock = clock;
    }

    /**
     * @throws Problem {@code procedure.not-your-approval} for a leader of the wrong level, {@code procedure.decided-already},
     *     {@code procedure.not-investigating} when the case went on meanwhile
     */
    @Transactional
    public void decide(Actor leader, Approval asked, boolean approved, String directive) {
        CaseId caseId = asked.caseId();
        AccidentCase accidentCase = cases.lock(caseId);
        requireLevel(leader, accidentCase, asked);
        Approval decided = asked.decided(approved, directive, leader.displayName(), clock.instant());
        if (!approvals.decide(decided)) {
            throw Problem.of(ProcedureProblem.DECIDED_ALREADY);
        }
        papers.revise(
                leader, java.util.Objects.requireNonNull(asked.documentId()), papers.approval(accidentCase, decided));
        desk.complete(caseId, asked.subject().queue(), asked.id().value(), leader);
        docket.append(
                caseId,
                leader,
                new ProcedureFact.ApprovalDecided(
                        asked.id().value(), asked.subject(), approved, DocketText.of(directive)));
        if (approved) {
            takeEffect(leader, asked);
        }
    }

    private void requireLevel(Actor leader, AccidentCase accidentCase, Approval asked) {
        if (!level.mayDecide(leader, accidentCase, asked.subject())) {
            throw Problem.of(
                    ProcedureProblem.NOT_YOUR_APPROVAL,
                    asked.subject().chinese(),
                    asked.subject().article());
        }
    }

    private void takeEffect(Actor leader, Approval asked) {
        switch (asked.subject()) {
            case SUSPENSION -> suspend(leader, guard.lock(asked.caseId()), asked);
            case FAST_TRACK ->
                term.fast(
                        leader, guard.lock(asked.caseId()).accidentCase(), DeterminationClock.day(asked.requestedAt()));
            case LATE_EXAMINATION, LONG_EXAMINATION, INJURY_REPORT -> {}
        }
    }

    /** The term stands still from today; every party is told in writing (PROC-68.1). */
    private void suspend(Actor leader, InvestigationGuard.Open open, Approval asked) {
        AccidentCase accidentCase = open.accidentCase();
        LocalDate until = term.suspend(leader, accidentCase, DeterminationClock.day(clock.instant()));
        Documents.Issued notice = papers.issue(
                leader,
                accidentCase,
                papers.suspension(
                        accidentCase,
                        cases.listParties(accidentCase.id()),
                        open.investigation(),
                        asked.summary(),
                        until));
        docket.append(
                accidentCase.id(),
                leader,
                List.of(new ProcedureFact.Suspended(
                        until.toString(), notice.id().value())));
    }
}
