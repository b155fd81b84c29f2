package kuaichu.accident.application;

import java.time.Instant;
import kuaichu.desk.Desk;
import kuaichu.desk.Desk.NewWorkItem;
import kuaichu.desk.Desk.Queue;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.UnitId;
import org.springframework.stereotype.Component;

/** The brigade's work item when police must come to the scene (现场处警). */
@Component
class OnsiteDispatch {
    private static final int FIRST = 100;

    private final Desk desk;
    private final AccidentSettings settings;

    OnsiteDispatch(Desk desk, AccidentSettings settings) {
        this.desk = desk;
        this.settings = settings;
    }

    void openWorkItem(CaseId caseId, UnitId unit, Instant now) {
        desk.open(new NewWorkItem(
                caseId, Queue.ONSITE, caseId.value(), unit, null, FIRST, now.plus(settings.onsiteWithin())));
    }
}
