package kuaichu.procedure.application;

import java.time.Clock;
import java.util.Set;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.HandlingState;
import kuaichu.desk.Desk;
import kuaichu.desk.Desk.NewWorkItem;
import kuaichu.desk.Desk.Queue;
import kuaichu.docket.DocketSubscriber;
import kuaichu.docket.Entry;
import kuaichu.procedure.ApprovalSubject;
import kuaichu.procedure.domain.ApprovalBook;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the report of an injury accident on the brigade's list (伤人事故报告), with the city's time for it; the desk reminds when it breaks. */
@Component
class AwaitInjuryReport implements DocketSubscriber {
    private static final int SOON = 90;
    private static final Set<HandlingState> NOT_OF_THE_POLICE =
            Set.of(HandlingState.CLOSED, HandlingState.WITHDRAWN, HandlingState.JOINED, HandlingState.AGREED);

    private final AccidentCases cases;
    private final InvestigationGuard guard;
    private final ApprovalBook approvals;
    private final Desk desk;
    private final ProcedureSettings settings;
    private final Clock clock;

    AwaitInjuryReport(
            AccidentCases cases,
            InvestigationGuard guard,
            ApprovalBook approvals,
            Desk desk,
            ProcedureSettings settings,
            Clock clock) {
        this.cases = cases;
        this.guard = guard;
        this.approvals = approvals;
        this.desk = desk;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "procedure.injury-report";
    }

    @Override
    public Set<String> kinds() {
        return Set.of("accident.dispatched", "determination.review-started", "procedure.transferred");
    }

    /** Idempotent: one open item, none once it is reported. */
    @Override
    @Transactional
    public void handle(Entry entry) {
        AccidentCase accidentCase = cases.lock(entry.caseId());
        boolean reported = approvals.list(entry.caseId()).stream()
                .anyMatch(approval -> approval.subject() == ApprovalSubject.INJURY_REPORT);
        if (!reported && guard.isInjured(accidentCase) && !NOT_OF_THE_POLICE.contains(accidentCase.state())) {
            desk.open(new NewWorkItem(
                    entry.caseId(),
                    Queue.INJURY_REPORT,
                    entry.caseId().value(),
                    accidentCase.unitId(),
                    null,
                    SOON,
                    clock.instant().plus(settings.injuryReportWithin())));
        }
    }

    /** It derives nothing but open work, which a rebuild leaves as it is. */
    @Override
    public void reset() {}
}
