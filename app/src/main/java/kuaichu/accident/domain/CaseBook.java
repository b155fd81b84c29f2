package kuaichu.accident.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kuaichu.accident.AccidentCase;
import kuaichu.accident.Channel;
import kuaichu.accident.HandlingState;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.CaseId;
import kuaichu.liability.Route;
import kuaichu.vault.Vault.Slot;
import org.jspecify.annotations.Nullable;

/** The cases as kept (事故台账). */
public interface CaseBook {
    /**
     * Writes the case unless its account and client key are known already.
     *
     * @return the number given, empty when the report is known
     */
    Optional<String> insert(NewCase newCase);

    Optional<CaseId> findByClientKey(AccountId account, UUID clientKey);

    Optional<AccidentCase> find(CaseId caseId);

    /** As {@link #find}, the row locked until the transaction ends. */
    Optional<AccidentCase> lock(CaseId caseId);

    /** Stores the state, and the time it was reached in the column of that stage; raises the version. */
    void move(CaseId caseId, HandlingState from, HandlingState to, Instant at);

    void changeRoute(CaseId caseId, Route route);

    /** Stores a stage's time without moving the case: police are on their way, the parties have fixed or cleared. */
    void stampEvidenceFixed(CaseId caseId, Instant at);

    void stampCleared(CaseId caseId, Instant at);

    /** Raises the version, and rewrites the plates shown in lists. */
    void storePlates(CaseId caseId, List<String> plates);

    /** Slots said to be impossible to take, with the reason. */
    void excuse(CaseId caseId, Slot slot, String reason, Instant at);

    List<Slot> listExcused(CaseId caseId);

    List<CaseListRow> list(CaseQuery query);

    /** One row of the list. */
    record CaseListRow(
            CaseId id,
            String caseNo,
            HandlingState state,
            Channel channel,
            String route,
            Instant reportedAt,
            Instant stateSince,
            UUID unitId,
            @Nullable String placeText,
            List<String> plates) {}
}
