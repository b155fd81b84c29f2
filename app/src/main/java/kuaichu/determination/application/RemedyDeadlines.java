package kuaichu.determination.application;

import java.time.Instant;
import java.time.LocalDate;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.Party;
import kuaichu.desk.DeadlineKind;
import kuaichu.desk.LegalClocks;
import kuaichu.desk.LegalClocks.Key;
import kuaichu.desk.LegalClocks.NewClock;
import kuaichu.determination.Reopenings;
import kuaichu.determination.domain.FormerBook;
import kuaichu.kernel.LegalDeadline;
import kuaichu.kernel.id.CaseId;
import kuaichu.platform.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The legal deadlines around a determination (认定及救济期限): making it (PROC-24.2), a review (PROC-71.1), a mediation (PROC-86.1). */
@Component
class RemedyDeadlines {
    private final LegalClocks clocks;
    private final FormerBook former;

    RemedyDeadlines(LegalClocks clocks, FormerBook former) {
        this.clocks = clocks;
        this.former = former;
    }

    /** The officer's three days; they run on while the case is returned for evidence. */
    void startDetermination(Actor actor, AccidentCase accidentCase, Instant now) {
        Key key = Key.ofCase(accidentCase.id(), DeadlineKind.SIMPLIFIED_DETERMINATION);
        clocks.start(new NewClock(key, null, accidentCase.unitId(), day(now)), actor);
    }

    void meetDetermination(Actor actor, CaseId caseId) {
        clocks.meet(Key.ofCase(caseId, DeadlineKind.SIMPLIFIED_DETERMINATION), actor);
    }

    /** The last day for a review if it were served now; null on an accident that was reviewed (PROC-71.2). */
    @Nullable LocalDate reviewUntil(CaseId caseId, Instant now) {
        return !isReviewed(caseId) ? clocks.lastDay(DeadlineKind.REVIEW_APPLICATION, day(now)) : null;
    }

    /** Ten days to determine anew (PROC-79.1). @return when it is too late */
    Instant startRedetermination(Actor actor, AccidentCase accidentCase, Instant now) {
        Key key = Key.ofCase(accidentCase.id(), DeadlineKind.REDETERMINATION);
        return clocks.start(new NewClock(key, null, accidentCase.unitId(), day(now)), actor)
                .lastOn()
                .plusDays(1)
                .atStartOfDay(LegalDeadline.ZONE)
                .toInstant();
    }

    void meetRedetermination(Actor actor, CaseId caseId) {
        clocks.meet(Key.ofCase(caseId, DeadlineKind.REDETERMINATION), actor);
    }

    /** The party's own three days after service on that party; an accident that was reviewed is not reviewed again (PROC-71.2). */
    @Nullable LocalDate startReview(Actor actor, Party party, Instant now) {
        if (isReviewed(party.caseId())) {
            return null;
        }
        Key key = new Key(
                party.caseId(), DeadlineKind.REVIEW_APPLICATION, party.id().value());
        return clocks.start(new NewClock(key, party.label(), null, day(now)), actor)
                .lastOn();
    }

    /** The ten days for the parties' common application, from when the last of them was served. */
    void startMediation(Actor actor, AccidentCase accidentCase, Instant now) {
        Key key = Key.ofCase(accidentCase.id(), DeadlineKind.MEDIATION_APPLICATION);
        clocks.start(new NewClock(key, null, null, day(now)), actor);
    }

    /** Once an accident (PROC-71.2). */
    private boolean isReviewed(CaseId caseId) {
        return former.list(caseId).stream().anyMatch(Reopenings.Former::reviewed);
    }

    private static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, LegalDeadline.ZONE);
    }
}
