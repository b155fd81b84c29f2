package kuaichu.procedure.application;

import java.time.Instant;
import kuaichu.accident.AccidentCase;
import kuaichu.desk.Desk;
import kuaichu.desk.Desk.NewWorkItem;
import kuaichu.desk.Desk.Queue;
import kuaichu.kernel.id.CaseId;
import kuaichu.platform.Actor;
import org.springframework.stereotype.Component;

/** The second officer's work on a draft (待签发), and the end of the investigation's. */
@Component
class CosigningWork {
    private static final int SOON = 60;

    private final Desk desk;
    private final ProcedureSettings settings;

    CosigningWork(Desk desk, ProcedureSettings settings) {
        this.desk = desk;
        this.settings = settings;
    }

    void open(AccidentCase accidentCase, Instant now) {
        desk.open(new NewWorkItem(
                accidentCase.id(),
                Queue.COSIGN,
                accidentCase.id().value(),
                accidentCase.unitId(),
                null,
                SOON,
                now.plus(settings.approvalWithin())));
    }

    void giveBack(Actor officer, CaseId caseId) {
        desk.complete(caseId, Queue.COSIGN, caseId.value(), officer);
    }

    void finish(Actor officer, CaseId caseId) {
        desk.complete(caseId, Queue.COSIGN, caseId.value(), officer);
        desk.complete(caseId, Queue.INVESTIGATION, caseId.value(), officer);
    }
}
