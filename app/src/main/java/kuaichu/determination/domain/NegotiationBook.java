package kuaichu.determination.domain;

import java.time.Instant;
import java.util.Optional;
import kuaichu.determination.NegotiationView;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.DocumentId;

/** The negotiations as kept (协商台账). */
public interface NegotiationBook {
    Optional<Negotiation> find(CaseId caseId);

    /** Writes it; an earlier ended one of the case gives way. */
    void open(Negotiation negotiation);

    /** Ends it without an agreement. */
    void end(CaseId caseId, NegotiationView.State state, Instant at);

    void sign(CaseId caseId, DocumentId documentId, String documentNo, Instant at);
}
