package kuaichu.claim;

import java.util.List;
import java.util.Optional;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.ClaimId;
import kuaichu.kernel.id.PartyId;
import kuaichu.platform.Actor;

/** The claims, as other modules know them (理赔情况). */
public interface Claims {
    Optional<ClaimSummary> find(ClaimId claimId);

    /** In order of opening, whoever reads. */
    List<ClaimSummary> list(CaseId caseId);

    /** As {@link #list}, only those the reader may see: an insurer its own, everybody else of the case all. */
    List<ClaimSummary> listVisible(CaseId caseId, Actor reader);

    /** The card payouts of a party go to, masked. */
    Optional<String> findPayoutCard(CaseId caseId, PartyId partyId);

    /** Whether the reader is a party of the case that may open its claims now. */
    boolean mayOpen(CaseId caseId, Actor reader);
}
