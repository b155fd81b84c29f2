package kuaichu.determination.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kuaichu.determination.EvidenceRequestView;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import kuaichu.vault.Vault.Slot;
import org.jspecify.annotations.Nullable;

/** Requests and determinations as kept (认定台账). */
public interface DeterminationBook {
    /** Notes that a party asks for an officer's determination; again is the same. */
    void request(CaseId caseId, PartyId partyId, AccountId by, Instant at);

    Set<PartyId> listRequesting(CaseId caseId);

    void requestEvidence(CaseId caseId, String reason, List<Slot> slots, Instant at);

    /** The latest request for evidence. */
    Optional<EvidenceRequestView> findEvidenceRequest(CaseId caseId);

    void issue(Determination determination);

    Optional<Determination> find(CaseId caseId);

    void markServed(CaseId caseId, @Nullable LocalDate reviewUntil, Instant at);
}
