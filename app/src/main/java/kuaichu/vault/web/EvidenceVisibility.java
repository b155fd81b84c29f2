package kuaichu.vault.web;

import java.util.Optional;
import java.util.UUID;
import kuaichu.access.CaseScope;
import kuaichu.kernel.id.EvidenceId;
import kuaichu.platform.Actor;
import kuaichu.platform.web.Visibility;
import kuaichu.vault.Vault;
import kuaichu.vault.Vault.Evidence;
import org.springframework.stereotype.Component;

/** Evidence is seen by whoever sees its case, a recording of somebody signing only by the police among them, papers by no other party. */
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
        return find(actor, id).filter(evidence -> evidence.isReadableBy(actor)).isPresent();
    }

    /** Whoever made a recording may send it, whatever comes of it: an upload gives nothing back, and its bytes must have the fixed digest. */
    boolean maySend(Actor actor, UUID id) {
        return find(actor, id).isPresent();
    }

    private Optional<Evidence> find(Actor actor, UUID id) {
        return vault.findEvidence(new EvidenceId(id)).filter(evidence -> scope.isVisible(actor, evidence.caseId()));
    }
}
