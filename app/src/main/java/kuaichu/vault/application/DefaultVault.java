package kuaichu.vault.application;

import java.util.List;
import java.util.Optional;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.EvidenceId;
import kuaichu.kernel.id.PartyId;
import kuaichu.platform.Actor;
import kuaichu.vault.Vault;
import kuaichu.vault.domain.EvidenceRecords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The vault's public face (证据库). */
@Component
final class DefaultVault implements Vault {
    private final FixDigests fixDigests;
    private final EvidenceRecords evidence;

    DefaultVault(FixDigests fixDigests, EvidenceRecords evidence) {
        this.fixDigests = fixDigests;
        this.evidence = evidence;
    }

    @Override
    public List<Evidence> fix(CaseId caseId, @Nullable PartyId partyId, Actor actor, List<Digest> digests) {
        return fixDigests.fix(caseId, partyId, actor, digests);
    }

    @Override
    public List<Evidence> listEvidence(CaseId caseId) {
        return evidence.list(caseId);
    }

    @Override
    public Optional<Evidence> findEvidence(EvidenceId id) {
        return evidence.find(id);
    }
}
