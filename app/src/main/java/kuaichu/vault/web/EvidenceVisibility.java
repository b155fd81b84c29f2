package kuaichu.vault.web;

import java.util.UUID;
import kuaichu.access.CaseScope;
import kuaichu.kernel.id.EvidenceId;
import kuaichu.platform.Actor;
import kuaichu.platform.web.Visibility;
import kuaichu.vault.Vault;
import org.springframework.stereotype.Component;

/** Evidence is seen by whoever sees its case. */
@Component
final class EvidenceVisibility implements Visibility {
    private final Vault vault;
    private final CaseScope scope;

    EvidenceVisibility(Vault vault, CaseScope scope) {
        this.vault = vault;
        this.scope = scope;
    }

    @Override
    public String pathVariable() {
        return "evidenceId";
    }

    @Override
    public boolean isVisible(Actor actor, UUID id) {
        return vault.findEvidence(new EvidenceId(id))
                .filter(evidence -> scope.isVisible(actor, evidence.caseId()))
                .isPresent();
    }
}
