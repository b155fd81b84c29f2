package kuaichu.accident.web;

import java.time.Instant;
import kuaichu.vault.Vault.Medium;
import kuaichu.vault.Vault.Slot;
import org.jspecify.annotations.Nullable;

/** A digest as made at the shutter. */
public record EvidenceDigest(
        @Nullable String sha256,
        @Nullable Slot slot,
        @Nullable Medium kind,
        @Nullable Instant takenAt,
        @Nullable GeoPointDto point,
        @Nullable Integer headingDegrees,
        @Nullable Long sizeBytes,
        @Nullable String mediaType,
        @Nullable String previousSha256,
        @Nullable String note) {}
