package kuaichu.vault;

import java.util.List;
import java.util.UUID;
import kuaichu.docket.DocketFact;
import org.jspecify.annotations.Nullable;

/**
 * Digests of shots were fixed (证据固定); from here on the pixels cannot be exchanged.
 *
 * @param partyId who took them, null when an officer did
 */
@DocketFact.Kind("vault.digest-fixed")
public record DigestsFixed(@Nullable UUID partyId, List<Shot> shots) implements DocketFact {
    public DigestsFixed {
        shots = List.copyOf(shots);
    }

    /** Shots of one call are all for everybody, or all for the police. */
    @Override
    public boolean policeOnly() {
        return shots.stream().anyMatch(shot -> Vault.Slot.valueOf(shot.slot()).isPoliceOnly());
    }

    /**
     * One shot.
     *
     * @param takenAt ISO-8601 instant of the device's clock
     */
    public record Shot(UUID evidenceId, String slot, String sha256, String takenAt) {}
}
