package kuaichu.claim.domain;

import java.time.Instant;
import java.util.Map;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import org.jspecify.annotations.Nullable;

/** What the insurers' systems said of the vehicles' cover (承保台账). */
public interface CoverBook {
    /** Keeps the newest answer. */
    void store(CaseId caseId, PartyId partyId, String label, KnownCover cover, Instant at);

    /** By label; vehicles whose insurer has not answered yet are absent. */
    Map<String, KnownCover> list(CaseId caseId);

    /** @param found false when the insurer knows no such vehicle */
    record KnownCover(
            boolean found, CoverTerms terms, @Nullable String policyNo) {}
}
