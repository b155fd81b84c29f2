package kuaichu.vault.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.EvidenceId;
import kuaichu.kernel.id.PartyId;
import kuaichu.vault.Vault.Digest;
import kuaichu.vault.Vault.Evidence;
import org.jspecify.annotations.Nullable;

/** The evidence that is kept (证据清单). */
public interface EvidenceRecords {
    /**
     * Adds what the case does not have yet, in one statement.
     *
     * @param digests without repeats
     * @return the case's evidence of these digests, in their order, each with whether it is new
     */
    List<Kept> add(
            CaseId caseId,
            @Nullable PartyId partyId,
            @Nullable AccountId fixedBy,
            List<Digest> digests,
            Instant receivedAt);

    List<Evidence> list(CaseId caseId);

    Optional<Evidence> find(EvidenceId id);

    /** @return false when the original was there already */
    boolean markOriginal(EvidenceId id, Instant at);

    void markThumbnail(EvidenceId id, Instant at);

    void forgetThumbnails();

    /** Evidence and whether this call added it. */
    record Kept(Evidence evidence, boolean added) {}
}
