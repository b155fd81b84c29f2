package kuaichu.vault;

import java.util.UUID;
import kuaichu.docket.DocketFact;

/**
 * An upload was refused (原件被拒): its bytes are not those the digest fixed, or not the medium it claims to be.
 *
 * @param reason a problem code, for example {@code vault.digest-mismatch}
 */
@DocketFact.Kind("vault.original-refused")
public record OriginalRefused(UUID evidenceId, String slot, String sha256, String receivedSha256, String reason)
        implements DocketFact {
    @Override
    public boolean policeOnly() {
        return Vault.Slot.valueOf(slot).isPoliceOnly();
    }
}
