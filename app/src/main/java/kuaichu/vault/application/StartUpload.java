package kuaichu.vault.application;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.IOException;
import java.time.Clock;
import java.util.UUID;
import kuaichu.kernel.id.EvidenceId;
import kuaichu.kernel.problem.Problem;
import kuaichu.vault.Vault.Evidence;
import kuaichu.vault.VaultProblem;
import kuaichu.vault.domain.EvidenceRecords;
import kuaichu.vault.domain.MediaFormat;
import kuaichu.vault.domain.Upload;
import kuaichu.vault.domain.UploadRecords;
import org.springframework.stereotype.Component;

/** Opens an upload for a piece of evidence (开始上传); the same evidence may be sent again, the result is the same. */
@Component
public class StartUpload {
    private final EvidenceRecords evidence;
    private final UploadRecords uploads;
    private final IncomingFiles files;
    private final Clock clock;

    StartUpload(EvidenceRecords evidence, UploadRecords uploads, IncomingFiles files, Clock clock) {
        this.evidence = evidence;
        this.uploads = uploads;
        this.files = files;
        this.clock = clock;
    }

    /**
     * @param id of evidence the caller may see
     * @param metadata as the client sent it
     * @throws Problem {@code vault.too-large}, {@code vault.size-mismatch}, {@code vault.storage-full}
     */
    public Upload start(EvidenceId id, long sizeBytes, String metadata) throws IOException {
        Evidence found = evidence.find(id).orElseThrow();
        checkSize(found, sizeBytes);
        if (!files.hasRoomFor(sizeBytes)) {
            throw Problem.of(VaultProblem.STORAGE_FULL);
        }
        Upload upload =
                new Upload(UuidCreator.getTimeOrderedEpoch(), found.id(), sizeBytes, metadata, clock.instant(), null);
        files.create(upload.id());
        uploads.add(upload);
        for (UUID stale : uploads.deleteStale(upload)) {
            files.delete(stale);
        }
        return upload;
    }

    private static void checkSize(Evidence evidence, long sizeBytes) {
        long limit = MediaFormat.limitBytes(evidence.digest().medium());
        if (sizeBytes > limit) {
            throw Problem.of(VaultProblem.TOO_LARGE, limit >> 20);
        }
        if (sizeBytes != evidence.digest().sizeBytes()) {
            throw Problem.of(VaultProblem.SIZE_MISMATCH, evidence.digest().sizeBytes(), sizeBytes);
        }
    }
}
