package kuaichu.signing.web;

import java.util.UUID;
import kuaichu.access.CaseScope;
import kuaichu.kernel.id.EnvelopeId;
import kuaichu.platform.Actor;
import kuaichu.platform.web.Visibility;
import kuaichu.signing.EnvelopeViews;
import kuaichu.signing.Envelopes;
import org.springframework.stereotype.Component;

/** An envelope is seen by those who are asked in it and by the police of the case, not by everybody who sees the case. */
@Component
final class EnvelopeVisibility implements Visibility {
    private final Envelopes envelopes;
    private final EnvelopeViews views;
    private final CaseScope scope;

    EnvelopeVisibility(Envelopes envelopes, EnvelopeViews views, CaseScope scope) {
        this.envelopes = envelopes;
        this.views = views;
        this.scope = scope;
    }

    @Override
    public String pathVariable() {
        return "envelopeId";
    }

    @Override
    public boolean isVisible(Actor actor, UUID id) {
        return envelopes
                .find(new EnvelopeId(id))
                .filter(envelope -> scope.isVisible(actor, envelope.caseId()))
                .filter(envelope -> views.isReadableBy(envelope, actor))
                .isPresent();
    }
}
