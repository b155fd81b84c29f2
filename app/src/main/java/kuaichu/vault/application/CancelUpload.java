package kuaichu.vault.application;

import java.io.IOException;
import java.util.UUID;
import kuaichu.vault.domain.UploadRecords;
import org.springframework.stereotype.Component;

/** Gives up an upload (取消上传); what was received of it is deleted, the evidence stays fixed by its digest. */
@Component
public class CancelUpload {
    private final UploadRecords uploads;
    private final IncomingFiles files;
    private final UploadTurns turns;

    CancelUpload(UploadRecords uploads, IncomingFiles files, UploadTurns turns) {
        this.uploads = uploads;
        this.files = files;
        this.turns = turns;
    }

    public void cancel(UUID id) throws IOException {
        try (UploadTurns.Turn turn = turns.take(id)) {
            uploads.delete(id);
            files.delete(id);
        }
    }
}
