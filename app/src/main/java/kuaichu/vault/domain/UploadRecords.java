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

    /** Takes away what is older, and of the upload's evidence all but the newest few; bounded. Returns the ids taken away. */
    List<UUID> deleteStale(Upload newest, Instant olderThan);
}
