package kuaichu.remedy.application;

import java.time.Instant;
import java.util.Optional;
import kuaichu.desk.DeadlineKind;
import kuaichu.desk.LegalClock;
import kuaichu.desk.LegalClocks;
import kuaichu.desk.LegalClocks.Key;
import kuaichu.desk.LegalClocks.NewClock;
import kuaichu.kernel.id.CaseId;
import kuaichu.platform.Actor;
import org.springframework.stereotype.Component;

/** The parties' common right to ask for a mediation (调解申请期限), PROC-86.1. */
@Component
class MediationRight {
    private final LegalClocks clocks;

    MediationRight(LegalClocks clocks) {
        this.clocks = clocks;
    }

    Optional<LegalClock> find(CaseId caseId) {
        return clocks.find(key(caseId));
    }

    void use(CaseId caseId, Actor actor) {
        clocks.meet(key(caseId), actor);
    }

    /** What was to be mediated upon is made anew. */
    void drop(CaseId caseId, Actor actor) {
        clocks.drop(key(caseId), actor);
    }

    /** Ten days anew from when the upholding conclusion was received. */
    void startAnew(CaseId caseId, Instant servedAt, Actor actor) {
        clocks.drop(key(caseId), actor);
        clocks.start(new NewClock(key(caseId), null, null, ReviewClocks.day(servedAt)), actor);
    }

    private static Key key(CaseId caseId) {
        return Key.ofCase(caseId, DeadlineKind.MEDIATION_APPLICATION);
    }
}
