package kuaichu.determination.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.DocumentId;
import kuaichu.kernel.id.PartyId;

/** The negotiations as kept (协商台账). */
public interface NegotiationBook {
    Optional<Negotiation> find(CaseId caseId);

    /** Writes it; an earlier refused one of the case gives way, its signatures too. */
    void open(Negotiation negotiation);

    void refuse(CaseId caseId, PartyId by, String reason, Instant at);

    void sign(CaseId caseId, DocumentId documentId, String documentNo, Instant at);

    /** @return false when the party has signed before */
    boolean addSignature(CaseId caseId, Signature.Purpose purpose, Signature signature);

    List<Signature> listSignatures(CaseId caseId, Signature.Purpose purpose);
}
