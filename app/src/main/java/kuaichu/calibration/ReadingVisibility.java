package kuaichu.calibration;

import java.util.UUID;
import kuaichu.access.CaseScope;
import kuaichu.platform.Actor;
import kuaichu.platform.Role;
import kuaichu.platform.web.Visibility;
import org.springframework.stereotype.Component;

/** A reading is the reading brigade's, and the centre's once it is given. */
@Component
class ReadingVisibility implements Visibility {
    private final ReadingTable readings;
    private final CaseScope scope;

    ReadingVisibility(ReadingTable readings, CaseScope scope) {
        this.readings = readings;
        this.scope = scope;
    }

    @Override
    public String pathVariable() {
        return "readingId";
    }

    @Override
    public boolean isVisible(Actor actor, UUID id) {
        return readings.find(id)
                .filter(reading -> actor.is(Role.CENTRE)
                        ? reading.state() == Reading.State.GIVEN && scope.isVisible(actor, reading.caseId())
                        : scope.listUnits(actor).contains(reading.readingUnit()))
                .isPresent();
    }
}
