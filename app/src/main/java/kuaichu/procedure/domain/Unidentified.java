package kuaichu.procedure.domain;

import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.DocumentId;
import kuaichu.kernel.id.PartyId;
import org.jspecify.annotations.Nullable;

/**
 * A party that was noted as unidentified when the case was concluded (身份尚未查明的当事人), PROC-70.
 *
 * @param documentId the determination or certificate that notes it
 * @param supplementId the supplement that told who it is; null until then
 */
public record Unidentified(
        CaseId caseId,
        PartyId partyId,
        String label,
        DocumentId documentId,
        @Nullable DocumentId supplementId) {
    public boolean isOpen() {
        return supplementId == null;
    }
}
