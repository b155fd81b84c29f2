package kuaichu.serving.web;

import java.util.UUID;
import kuaichu.access.CaseScope;
import kuaichu.kernel.id.ServingId;
import kuaichu.platform.Actor;
import kuaichu.platform.web.Visibility;
import kuaichu.serving.Servings;
import org.springframework.stereotype.Component;

/** A serving is seen by whoever sees its case. */
@Component
final class ServingVisibility implements Visibility {
    private final Servings servings;
    private final CaseScope scope;

    ServingVisibility(Servings servings, CaseScope scope) {
        this.servings = servings;
        this.scope = scope;
    }

    @Override
    public String pathVariable() {
        return "servingId";
    }

    @Override
    public boolean isVisible(Actor actor, UUID id) {
        return servings.find(new ServingId(id))
                .filter(serving -> scope.isVisible(actor, serving.caseId()))
                .isPresent();
    }
}
