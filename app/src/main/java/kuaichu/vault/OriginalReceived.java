package kuaichu.vault;

import java.util.UUID;
import kuaichu.docket.DocketFact;

/** An original arrived and equals its digest (原件入库). */
@DocketFact.Kind("vault.original-received")
public record OriginalReceived(UUID evidenceId, String slot, String sha256, long sizeBytes, String mediaType)
        implements DocketFact {
    @Override
    public boolean policeOnly() {
        return Vault.Slot.valueOf(slot).isPoliceOnly();
    }
}
