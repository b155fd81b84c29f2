package kuaichu.access.web;

import java.util.UUID;
import kuaichu.access.CaseScope;
import kuaichu.kernel.id.CaseId;
import kuaichu.platform.Actor;
import kuaichu.platform.web.Visibility;
import org.springframework.stereotype.Component;

/** {@code {caseId}} in a path: by the case's grants. */
@Component
class CaseVisibility implements Visibility {
    private final CaseScope scope;

    CaseVisibility(CaseScope scope) {
        this.scope = scope;
    }

    @Override
    public String pathVariable() {
        return "caseId";
    }

    @Override
    public boolean isVisible(Actor actor, UUID id) {
        return scope.isVisible(actor, new CaseId(id));
    }
}
