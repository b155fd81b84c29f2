package kuaichu.accident.application;

import java.time.Clock;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.ClosureWork;
import kuaichu.desk.Desk;
import kuaichu.desk.Desk.NewWorkItem;
import kuaichu.desk.Desk.Queue;
import org.springframework.stereotype.Component;

@Component
class DefaultClosureWork implements ClosureWork {
    private static final int LOW = 10;

    private final Desk desk;
    private final AccidentSettings settings;
    private final Clock clock;

    DefaultClosureWork(Desk desk, AccidentSettings settings, Clock clock) {
        this.desk = desk;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void open(AccidentCase accidentCase) {
        desk.open(new NewWorkItem(
                accidentCase.id(),
                Queue.CLOSURE,
                accidentCase.id().value(),
                accidentCase.unitId(),
                null,
                LOW,
                clock.instant().plus(settings.closureWithin())));
    }
}
