package kuaichu.archive.domain;

import java.time.Instant;
import kuaichu.kernel.id.EvidenceId;
import org.jspecify.annotations.Nullable;

/**
 * One file of an archive (归档项).
 *
 * @param path inside the package
 * @param sha256 64 lower-case hex digits
 * @param crc32 the ZIP's own checksum
 * @param at when it came to the case
 * @param by who brought it, as the docket shows it to everyone
 * @param evidenceId the original in the vault, null for what the package keeps itself
 */
public record ArchiveItem(
        String path,
        ItemKind kind,
        String name,
        String sha256,
        long crc32,
        long sizeBytes,
        Instant at,
        String by,
        @Nullable EvidenceId evidenceId) {}
