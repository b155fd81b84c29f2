package kuaichu.vault.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The uploads under way (上传登记). */
public interface UploadRecords {
    void add(Upload upload);

    Optional<Upload> find(UUID id);

    void markFinished(UUID id, Instant at);

    void delete(UUID id);

    /** Takes away what began earlier; returns the ids, not more than {@code most}. */
    List<UUID> deleteOlder(Instant before, int most);

    /** Takes away all but the newest few of the upload's evidence; bounded. Returns the ids taken away. */
    List<UUID> deleteStale(Upload newest);
}
