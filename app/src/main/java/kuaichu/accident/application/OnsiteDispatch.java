package kuaichu.accident.application;

import java.time.Instant;
import java.time.LocalDate;
import kuaichu.desk.DeadlineKind;
import kuaichu.desk.Desk;
import kuaichu.desk.Desk.NewWorkItem;
import kuaichu.desk.Desk.Queue;
import kuaichu.desk.LegalClock;
import kuaichu.desk.LegalClocks;
import kuaichu.desk.LegalClocks.Key;
import kuaichu.desk.LegalClocks.NewClock;
import kuaichu.kernel.LegalDeadline;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.UnitId;
import kuaichu.platform.Actor;
import org.springframework.stereotype.Component;

/** The brigade's work item when police must come to the scene (现场处警), or must decide on a late report (事后报案受理). */
@Component
class OnsiteDispatch {
    private static final int FIRST = 100;
    private static final int URGENT = 80;
    private static final int ORDINARY = 40;

    private final Desk desk;
    private final LegalClocks clocks;
    private final AccidentSettings settings;

    OnsiteDispatch(Desk desk, LegalClocks clocks, AccidentSettings settings) {
        this.desk = desk;
        this.clocks = clocks;
        this.settings = settings;
    }

    /** Somebody called and the police need not come: until the caller goes on with the report, the brigade keeps an eye on it. */
    void openAlarm(CaseId caseId, UnitId unit, Instant now) {
        desk.open(new NewWorkItem(
                caseId, Queue.TRANSFERRED_ALARM, caseId.value(), unit, null, URGENT, now.plus(settings.alarmWithin())));
    }

    /** Two reports, one accident, as the later reporter says. */
    void openDuplicate(CaseId caseId, UnitId unit, Instant now) {
        desk.open(new NewWorkItem(
                caseId, Queue.DUPLICATE, caseId.value(), unit, null, URGENT, now.plus(settings.duplicateWithin())));
    }

    void openWorkItem(CaseId caseId, UnitId unit, Instant now) {
        desk.open(new NewWorkItem(
                caseId, Queue.ONSITE, caseId.value(), unit, null, FIRST, now.plus(settings.onsiteWithin())));
    }

    /** Three working days to decide (PROC-18.1). */
    void openAcceptance(Actor actor, CaseId caseId, UnitId unit, Instant now) {
        LocalDate today = now.atZone(LegalDeadline.ZONE).toLocalDate();
        LegalClock clock = clocks.start(
                new NewClock(Key.ofCase(caseId, DeadlineKind.LATE_REPORT_DECISION), null, unit, today), actor);
        Instant dueAt =
                clock.lastOn().plusDays(1).atStartOfDay(LegalDeadline.ZONE).toInstant();
        desk.open(new NewWorkItem(caseId, Queue.ACCEPTANCE, caseId.value(), unit, null, ORDINARY, dueAt));
    }
}
