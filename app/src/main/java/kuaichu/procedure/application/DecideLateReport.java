package kuaichu.procedure.application;

import java.time.Clock;
import java.time.Duration;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.DocketText;
import kuaichu.accident.HandlingState;
import kuaichu.desk.DeadlineKind;
import kuaichu.desk.Desk;
import kuaichu.desk.Desk.NewWorkItem;
import kuaichu.desk.Desk.Queue;
import kuaichu.desk.LegalClocks;
import kuaichu.desk.WorkDesk;
import kuaichu.document.Documents;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.WorkItemId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.procedure.ProcedureFact;
import kuaichu.procedure.ProcedureProblem;
import kuaichu.procedure.domain.LateDecision;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decide on a late report (事后报案受理), PROC-18: accepted, it is entered and goes on; not proved or not within the jurisdiction, the party is
 * told in writing with the reasons.
 */
@Service
public class DecideLateReport {
    private static final int SOON = 60;
    private static final Duration A_DAY = Duration.ofDays(1);

    private final AccidentCases cases;
    private final AcceptanceRecord acceptance;
    private final ProcedurePapers papers;
    private final LegalClocks clocks;
    private final Desk desk;
    private final WorkDesk workDesk;
    private final Clock clock;

    DecideLateReport(
            AccidentCases cases,
            AcceptanceRecord acceptance,
            ProcedurePapers papers,
            LegalClocks clocks,
            Desk desk,
            WorkDesk workDesk,
            Clock clock) {
        this.cases = cases;
        this.acceptance = acceptance;
        this.papers = papers;
        this.clocks = clocks;
        this.desk = desk;
        this.workDesk = workDesk;
        this.clock = clock;
    }

    /**
     * @param reason in the officer's words; printed in a refusal
     * @throws Problem {@code procedure.not-late}, {@code desk.not-claimed}, {@code document.content-missing}
     */
    @Transactional
    public void decide(Actor officer, CaseId caseId, LateDecision decision, String reason) {
        AccidentCase accidentCase = cases.lock(caseId);
        if (accidentCase.state() != HandlingState.LATE_REPORTED) {
            throw Problem.of(ProcedureProblem.NOT_LATE);
        }
        desk.requireClaimedBy(caseId, Queue.ACCEPTANCE, caseId.value(), officer);
        desk.complete(caseId, Queue.ACCEPTANCE, caseId.value(), officer);
        clocks.meet(LegalClocks.Key.ofCase(caseId, DeadlineKind.LATE_REPORT_DECISION), officer);
        if (decision.isAccepted()) {
            accept(officer, accidentCase, decision);
        } else {
            refuse(officer, accidentCase, decision, reason);
        }
    }

    private void accept(Actor officer, AccidentCase accidentCase, LateDecision decision) {
        CaseId caseId = accidentCase.id();
        boolean police = decision == LateDecision.ACCEPTED_POLICE;
        acceptance.make(officer, accidentCase, AcceptanceRecord.Details.late(police));
        cases.move(
                caseId,
                officer,
                new ProcedureFact.LateAccepted(police ? HandlingState.DISPATCHED : HandlingState.CLEARED));
        if (police) {
            WorkItemId item = desk.open(new NewWorkItem(
                    caseId,
                    Queue.ONSITE,
                    caseId.value(),
                    accidentCase.unitId(),
                    null,
                    SOON,
                    clock.instant().plus(A_DAY)));
            workDesk.claim(officer, item);
        }
    }

    private void refuse(Actor officer, AccidentCase accidentCase, LateDecision decision, String reason) {
        CaseId caseId = accidentCase.id();
        Documents.Issued notice = papers.issue(
                officer,
                accidentCase,
                papers.notAccepted(
                        accidentCase,
                        cases.listParties(caseId),
                        decision.chinese() + "：" + reason,
                        ProcedurePapers.officer(officer.displayName())));
        cases.move(
                caseId,
                officer,
                new ProcedureFact.LateRefused(
                        HandlingState.NOT_ACCEPTED,
                        decision.name(),
                        DocketText.of(reason),
                        notice.id().value(),
                        notice.documentNo()));
    }
}
