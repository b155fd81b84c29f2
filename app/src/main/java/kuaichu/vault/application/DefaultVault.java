package kuaichu.vault.application;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.EvidenceId;
import kuaichu.kernel.id.PartyId;
import kuaichu.platform.Actor;
import kuaichu.vault.Vault;
import kuaichu.vault.domain.EvidenceRecords;
import kuaichu.vault.domain.MediaFormat;
import kuaichu.vault.spi.OriginalStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The vault's public face (证据库). */
@Component
final class DefaultVault implements Vault {
    private final FixDigests fixDigests;
    private final EvidenceRecords evidence;
    private final OriginalStore originals;

    DefaultVault(FixDigests fixDigests, EvidenceRecords evidence, OriginalStore originals) {
        this.fixDigests = fixDigests;
        this.evidence = evidence;
        this.originals = originals;
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

    @Override
    public InputStream openOriginal(Evidence evidence) throws IOException {
        return originals.open(evidence.digest().sha256());
    }

    @Override
    public String fileExtension(Evidence evidence) {
        return MediaFormat.ofMediaType(evidence.digest().mediaType())
                .orElseThrow()
                .extension();
    }
}
