package kuaichu.remedy.application;

import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.desk.Desk;
import kuaichu.desk.Desk.NewWorkItem;
import kuaichu.desk.Desk.Queue;
import kuaichu.kernel.id.MediationId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.platform.PlatformProblem;
import kuaichu.remedy.RemedyProblem;
import kuaichu.remedy.domain.Mediation;
import kuaichu.remedy.domain.MediationBook;
import org.springframework.stereotype.Component;

/** Who works on a mediation (调解承办): officers of the unit in charge, one at a time. */
@Component
class MediationAccess {
    private static final int SOON = 30;
    private static final java.time.Duration TO_SCHEDULE = java.time.Duration.ofDays(3);

    private final AccidentCases cases;
    private final MediationBook mediations;
    private final Desk desk;

    MediationAccess(AccidentCases cases, MediationBook mediations, Desk desk) {
        this.cases = cases;
        this.mediations = mediations;
        this.desk = desk;
    }

    /** With the case's row locked. */
    Mediation lock(MediationId id) {
        Mediation seen = mediations.find(id).orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND));
        cases.lock(seen.caseId());
        return mediations.find(id).orElseThrow();
    }

    /** @throws Problem {@code remedy.not-your-unit}, {@code desk.not-claimed} */
    void requireOfficer(Actor officer, Mediation mediation) {
        if (!cases.require(mediation.caseId()).unitId().equals(officer.unitId())) {
            throw Problem.of(RemedyProblem.NOT_YOUR_UNIT);
        }
        desk.requireClaimedBy(
                mediation.caseId(), Queue.MEDIATION, mediation.id().value(), officer);
    }

    void openWork(Mediation mediation, java.time.Instant now) {
        AccidentCase accidentCase = cases.require(mediation.caseId());
        desk.open(new NewWorkItem(
                mediation.caseId(),
                Queue.MEDIATION,
                mediation.id().value(),
                accidentCase.unitId(),
                null,
                SOON,
                now.plus(TO_SCHEDULE)));
    }

    void endWork(Mediation mediation, Actor actor) {
        if (actor.is(kuaichu.platform.Role.OFFICER)) {
            desk.complete(mediation.caseId(), Queue.MEDIATION, mediation.id().value(), actor);
        } else {
            desk.cancel(mediation.caseId(), Queue.MEDIATION, mediation.id().value());
        }
    }
}
