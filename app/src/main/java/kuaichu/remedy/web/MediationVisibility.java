package kuaichu.remedy.web;

import java.util.UUID;
import kuaichu.access.CaseScope;
import kuaichu.kernel.id.MediationId;
import kuaichu.platform.Actor;
import kuaichu.platform.web.Visibility;
import kuaichu.remedy.domain.MediationBook;
import org.springframework.stereotype.Component;

/** A mediation is seen by whoever sees its case. */
@Component
final class MediationVisibility implements Visibility {
    private final MediationBook mediations;
    private final CaseScope scope;

    MediationVisibility(MediationBook mediations, CaseScope scope) {
        this.mediations = mediations;
        this.scope = scope;
    }

    @Override
    public String pathVariable() {
        return "mediationId";
    }

    @Override
    public boolean isVisible(Actor actor, UUID id) {
        return mediations
                .find(new MediationId(id))
                .filter(mediation -> scope.isVisible(actor, mediation.caseId()))
                .isPresent();
    }
}
