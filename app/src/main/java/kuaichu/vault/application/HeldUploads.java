package kuaichu.vault.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kuaichu.platform.Held;
import kuaichu.vault.domain.UploadRecords;
import org.springframework.stereotype.Component;

/** Uploads that never ended: their bytes are no evidence yet, and the phone still has them. */
@Component
class HeldUploads implements Held {
    private final UploadRecords uploads;
    private final IncomingFiles files;

    HeldUploads(UploadRecords uploads, IncomingFiles files) {
        this.uploads = uploads;
        this.files = files;
    }

    @Override
    public String kind() {
        return "unfinished-upload";
    }

    @Override
    public int forget(Instant before, int most) {
        List<UUID> gone = uploads.deleteOlder(before, most);
        try {
            for (UUID upload : gone) {
                files.delete(upload);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return gone.size();
    }
}
