package kuaichu.determination.application;

import java.time.Clock;
import java.time.Instant;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.AccidentCases;
import kuaichu.accident.HandlingState;
import kuaichu.desk.Desk;
import kuaichu.desk.Desk.NewWorkItem;
import kuaichu.desk.Desk.Queue;
import kuaichu.determination.DeterminationFact;
import kuaichu.platform.Actor;
import org.springframework.stereotype.Component;

/** Puts a case before the brigade's officers (线上定责), with the city's promise. */
@Component
class ReviewWork {
    private static final int SOON = 50;

    private final AccidentCases cases;
    private final Desk desk;
    private final DeterminationSettings settings;
    private final RemedyDeadlines deadlines;
    private final Clock clock;

    ReviewWork(AccidentCases cases, Desk desk, DeterminationSettings settings, RemedyDeadlines deadlines, Clock clock) {
        this.cases = cases;
        this.desk = desk;
        this.settings = settings;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    AccidentCase start(Actor actor, AccidentCase accidentCase) {
        Instant now = clock.instant();
        Instant dueAt = now.plus(settings.reviewWithin());
        AccidentCase started = cases.move(
                accidentCase.id(),
                actor,
                new DeterminationFact.ReviewStarted(HandlingState.IN_REVIEW, dueAt.toString()));
        desk.open(new NewWorkItem(
                accidentCase.id(),
                Queue.DETERMINATION,
                accidentCase.id().value(),
                accidentCase.unitId(),
                null,
                SOON,
                dueAt));
        deadlines.startDetermination(actor, started, now);
        return started;
    }
}
