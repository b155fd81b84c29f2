package kuaichu.procedure.application;

import java.time.Clock;
import java.time.Instant;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.Party;
import kuaichu.desk.Desk;
import kuaichu.desk.Desk.NewWorkItem;
import kuaichu.docket.Docket;
import kuaichu.kernel.id.ApprovalId;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.procedure.ApprovalSubject;
import kuaichu.procedure.ProcedureFact;
import kuaichu.procedure.ProcedureProblem;
import kuaichu.procedure.domain.Approval;
import kuaichu.procedure.domain.ApprovalBook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Put something before a leader (请示): suspension, fast track, late or long examination; a work item in the leaders' queue. */
@Service
public class RequestApproval {
    private static final int SOON = 60;

    private final InvestigationGuard guard;
    private final ApprovalBook approvals;
    private final FastTrack fastTrack;
    private final CommandLevel level;
    private final ProcedurePapers papers;
    private final Desk desk;
    private final Docket docket;
    private final ProcedureSettings settings;
    private final Clock clock;

    RequestApproval(
            InvestigationGuard guard,
            ApprovalBook approvals,
            FastTrack fastTrack,
            CommandLevel level,
            ProcedurePapers papers,
            Desk desk,
            Docket docket,
            ProcedureSettings settings,
            Clock clock) {
        this.guard = guard;
        this.approvals = approvals;
        this.fastTrack = fastTrack;
        this.level = level;
        this.papers = papers;
        this.desk = desk;
        this.docket = docket;
        this.settings = settings;
        this.clock = clock;
    }

    /** What is asked for. */
    public record Command(ApprovalSubject subject, String summary, String proposal) {}

    /**
     * By an officer of the case.
     *
     * @throws Problem {@code procedure.suspended-before}, {@code procedure.approval-waits}, those of the fast track,
     *     {@code procedure.not-investigating}, {@code procedure.not-in-charge}
     */
    @Transactional
    public void request(Actor officer, CaseId caseId, Command command) {
        InvestigationGuard.Open open = guard.lockFor(officer, caseId);
        if (command.subject() == ApprovalSubject.SUSPENSION && approvals.isApproved(caseId, command.subject())) {
            // the sixty days of PROC-68.1 are for all of them together: one suspension takes them
            throw Problem.of(ProcedureProblem.SUSPENDED_BEFORE);
        }
        if (command.subject() == ApprovalSubject.INJURY_REPORT) {
            throw new IllegalArgumentException("an injury accident is reported by reportInjury");
        }
        if (command.subject() == ApprovalSubject.FAST_TRACK) {
            fastTrack.requirePossible(open.investigation());
            if (!fastTrack.everybodyAsked(caseId)) {
                throw Problem.of(ProcedureProblem.FAST_NOT_ASKED);
            }
        }
        put(officer, open.accidentCase(), command, officer.displayName());
    }

    /**
     * A party asks in writing for the fast track (书面申请快速处理); when all have, it goes to the leader, PROC-69.1.
     *
     * @throws Problem {@code procedure.fast-only-injury}, {@code procedure.fast-not-with-crime}, {@code procedure.fast-already},
     *     {@code procedure.not-investigating}
     */
    @Transactional
    public void requestFast(Actor actor, CaseId caseId, Party party) {
        InvestigationGuard.Open open = guard.lock(caseId);
        fastTrack.requirePossible(open.investigation());
        fastTrack.note(actor, party);
        if (fastTrack.everybodyAsked(caseId) && isFree(caseId, ApprovalSubject.FAST_TRACK)) {
            put(
                    actor,
                    open.accidentCase(),
                    new Command(
                            ApprovalSubject.FAST_TRACK,
                            "伤人事故，当事人不涉嫌交通肇事、危险驾驶犯罪，各方当事人一致书面申请快速处理，对基本事实及成因无异议。",
                            "建议适用快速处理，自当事人申请之日起五日内制作道路交通事故认定书。"),
                    open.investigation().leadText());
        }
    }

    /**
     * An injury accident is reported to the detachment (伤人事故报告), once, by an officer of the unit, whatever procedure it takes.
     *
     * @throws Problem {@code procedure.report-no-injury}, {@code procedure.reported-before}, {@code procedure.case-over}
     */
    @Transactional
    public void reportInjury(Actor officer, CaseId caseId, String summary, String proposal) {
        AccidentCase accidentCase = guard.lockInjured(caseId);
        if (!approvals.list(caseId).stream()
                .filter(approval -> approval.subject() == ApprovalSubject.INJURY_REPORT)
                .toList()
                .isEmpty()) {
            throw Problem.of(ProcedureProblem.REPORTED_BEFORE);
        }
        desk.complete(caseId, Desk.Queue.INJURY_REPORT, caseId.value(), officer);
        put(
                officer,
                accidentCase,
                new Command(ApprovalSubject.INJURY_REPORT, summary, proposal),
                officer.displayName());
    }

    private boolean isFree(CaseId caseId, ApprovalSubject subject) {
        return approvals.list(caseId).stream()
                .noneMatch(approval -> approval.subject() == subject && approval.isOpen());
    }

    private void put(Actor actor, AccidentCase accidentCase, Command command, String requestedBy) {
        CaseId caseId = accidentCase.id();
        if (!isFree(caseId, command.subject())) {
            throw Problem.of(ProcedureProblem.APPROVAL_WAITS);
        }
        Instant now = clock.instant();
        Instant dueAt = now.plus(settings.within(command.subject()));
        Approval asked = new Approval(
                ApprovalId.next(),
                caseId,
                command.subject(),
                command.summary(),
                command.proposal(),
                requestedBy,
                now,
                dueAt,
                null,
                null,
                null,
                null,
                null);
        Approval approval = asked.withDocument(papers.issue(actor, accidentCase, papers.approval(accidentCase, asked))
                .id());
        approvals.add(approval);
        desk.open(new NewWorkItem(
                caseId,
                command.subject().queue(),
                approval.id().value(),
                level.decidingUnit(accidentCase, command.subject()),
                null,
                SOON,
                dueAt));
        docket.append(
                caseId, actor, new ProcedureFact.ApprovalRequested(approval.id().value(), command.subject()));
    }
}
