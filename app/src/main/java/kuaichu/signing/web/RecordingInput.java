package kuaichu.signing.web;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import kuaichu.accident.FieldChecks;
import kuaichu.vault.Vault;
import org.jspecify.annotations.Nullable;

/**
 * The record of a signing as fixed (签署录像摘要).
 *
 * @param consent the person was told what is recorded and why, and agreed (PIPL-29)
 */
record RecordingInput(
        @Nullable UUID signerId,
        @Nullable String sha256,
        @Nullable Long sizeBytes,
        @Nullable String mediaType,
        @Nullable Instant takenAt,
        @Nullable Boolean consent) {

    Vault.Digest read(FieldChecks checks) {
        checks.require("signerId", signerId);
        checks.require("sha256", sha256);
        checks.require("sizeBytes", sizeBytes);
        checks.require("mediaType", mediaType);
        checks.require("takenAt", takenAt);
        checks.refuseIf(!Boolean.TRUE.equals(consent), "consent", "field.must-be-true");
        checks.throwIfAny();
        return new Vault.Digest(
                Objects.requireNonNull(sha256),
                Vault.Slot.SIGNING_RECORDING,
                Vault.Medium.VIDEO,
                Objects.requireNonNull(takenAt),
                null,
                Objects.requireNonNull(sizeBytes),
                Objects.requireNonNull(mediaType),
                null,
                null);
    }
}
