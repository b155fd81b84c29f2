package kuaichu.procedure.domain;

import java.time.Instant;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.DocumentId;
import kuaichu.kernel.id.PartyId;

/** A party was told of rights and duties and got the contact card (权利义务告知), PROC-27.2. */
public record RightsTold(
        CaseId caseId, PartyId partyId, String label, Instant toldAt, boolean refusedToSign, DocumentId documentId) {}
