package kuaichu.vault.domain;

import java.time.Instant;
import java.util.UUID;
import kuaichu.kernel.id.EvidenceId;
import org.jspecify.annotations.Nullable;

/**
 * An original on its way (上传).
 *
 * @param sizeBytes length of the whole original
 * @param metadata the client's {@code Upload-Metadata}, given back as it came
 * @param finishedAt when the original was received, null before
 */
public record Upload(
        UUID id,
        EvidenceId evidenceId,
        long sizeBytes,
        String metadata,
        Instant createdAt,
        @Nullable Instant finishedAt) {
    public boolean isFinished() {
        return finishedAt != null;
    }
}
