package kuaichu.procedure.web;

import java.util.UUID;
import kuaichu.access.CaseScope;
import kuaichu.kernel.id.RecusalId;
import kuaichu.platform.Actor;
import kuaichu.platform.web.Visibility;
import kuaichu.procedure.application.ReadRecusals;
import kuaichu.procedure.domain.Recusal;
import org.springframework.stereotype.Component;

/** {@code {recusalId}} in a path: a request for withdrawal is decided by the police who see its case. */
@Component
class RecusalVisibility implements Visibility {
    private final ReadRecusals reading;
    private final CaseScope scope;

    RecusalVisibility(ReadRecusals reading, CaseScope scope) {
        this.reading = reading;
        this.scope = scope;
    }

    @Override
    public String pathVariable() {
        return "recusalId";
    }

    @Override
    public boolean isVisible(Actor actor, UUID id) {
        return actor.isPolice()
                && reading.find(new RecusalId(id))
                        .map(Recusal::caseId)
                        .filter(caseId -> scope.isVisible(actor, caseId))
                        .isPresent();
    }
}
