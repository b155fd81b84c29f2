package kuaichu.accident;

import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import kuaichu.platform.Actor;
import org.jspecify.annotations.Nullable;

/** Finding out who somebody is after the case was concluded (查明身份), PROC-70; while it is open a party's data is simply entered. */
public interface PartyIdentities {
    /**
     * Enters the identity of a party that had none, in the caller's transaction. Writes {@code accident.party-updated}.
     *
     * @param name clear name
     * @param citizenId clear number of the identity document, in canonical form; null when there is a licence only
     * @throws kuaichu.kernel.problem.Problem {@code accident.data-settled} for a party whose identity is known
     */
    Party establish(Actor officer, CaseId caseId, PartyId partyId, String name, @Nullable String citizenId);
}
