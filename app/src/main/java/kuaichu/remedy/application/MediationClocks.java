package kuaichu.remedy.application;

import java.time.LocalDate;
import kuaichu.desk.DeadlineKind;
import kuaichu.desk.LegalClocks;
import kuaichu.desk.LegalClocks.Key;
import kuaichu.desk.LegalClocks.NewClock;
import kuaichu.kernel.id.UnitId;
import kuaichu.platform.Actor;
import kuaichu.remedy.domain.Mediation;
import org.springframework.stereotype.Component;

/** The legal deadlines of a mediation (调解期限): notice, change of time, the ten days. */
@Component
class MediationClocks {
    private final LegalClocks clocks;

    MediationClocks(LegalClocks clocks) {
        this.clocks = clocks;
    }

    /** The first day a mediation notified today may take place, PROC-88.1. */
    LocalDate firstDay(LocalDate today) {
        return clocks.lastDay(DeadlineKind.MEDIATION_NOTICE, today);
    }

    /** Whether another time may still be asked for, PROC-88.2. */
    boolean mayChange(LocalDate today, LocalDate mediation) {
        return !clocks.lastDay(DeadlineKind.MEDIATION_CHANGE, today).isAfter(mediation);
    }

    /** The ten days of PROC-90.3, once. */
    void start(Mediation mediation, UnitId unit, LocalDate startedOn, Actor officer) {
        clocks.start(new NewClock(key(mediation), null, unit, startedOn), officer);
    }

    void meet(Mediation mediation, Actor actor) {
        clocks.meet(key(mediation), actor);
    }

    private static Key key(Mediation mediation) {
        return new Key(
                mediation.caseId(), DeadlineKind.MEDIATION, mediation.id().value());
    }
}
