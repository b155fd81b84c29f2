package kuaichu.determination.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kuaichu.determination.EvidenceRequestView;
import kuaichu.determination.ServingAnswer;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import kuaichu.vault.Vault.Slot;
import org.jspecify.annotations.Nullable;

/** Requests, determinations and their serving as kept (认定台账). */
public interface DeterminationBook {
    /** Notes that a party asks for an officer's determination; again is the same. */
    void request(CaseId caseId, PartyId partyId, AccountId by, Instant at);

    Set<PartyId> listRequesting(CaseId caseId);

    void requestEvidence(CaseId caseId, String reason, List<Slot> slots, Instant at);

    /** The latest request for evidence. */
    Optional<EvidenceRequestView> findEvidenceRequest(CaseId caseId);

    void issue(Determination determination, List<Serving> servings);

    Optional<Determination> find(CaseId caseId);

    List<Serving> listServings(CaseId caseId);

    /** @return false when it was opened before */
    boolean markOpened(CaseId caseId, PartyId partyId, Instant at);

    /** @return false when the party has answered before */
    boolean answer(CaseId caseId, PartyId partyId, ServingAnswer answer, @Nullable String reason, Instant at);

    void markServed(CaseId caseId, LocalDate reviewUntil, Instant at);
}
