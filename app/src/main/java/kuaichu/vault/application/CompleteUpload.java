package kuaichu.vault.application;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import kuaichu.docket.Docket;
import kuaichu.docket.DocketFact;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.platform.RetryingTransaction;
import kuaichu.vault.OriginalReceived;
import kuaichu.vault.OriginalRefused;
import kuaichu.vault.Vault.Evidence;
import kuaichu.vault.VaultProblem;
import kuaichu.vault.domain.EvidenceRecords;
import kuaichu.vault.domain.MediaFormat;
import kuaichu.vault.domain.Upload;
import kuaichu.vault.domain.UploadRecords;
import kuaichu.vault.spi.OriginalStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Ends an upload (原件入库): compares the bytes with the digest that fixed them and with the medium they claim, then keeps them for
 * ever or refuses them. The bytes are durable before the docket says so; a crash in between is made good by the next request.
 */
@Component
public class CompleteUpload {
    private final EvidenceRecords evidence;
    private final UploadRecords uploads;
    private final IncomingFiles files;
    private final OriginalStore store;
    private final Docket docket;
    private final RetryingTransaction transaction;
    private final Clock clock;

    CompleteUpload(
            EvidenceRecords evidence,
            UploadRecords uploads,
            IncomingFiles files,
            OriginalStore store,
            Docket docket,
            RetryingTransaction transaction,
            Clock clock) {
        this.evidence = evidence;
        this.uploads = uploads;
        this.files = files;
        this.store = store;
        this.docket = docket;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * @param receivedSha256 of all bytes when they came in one request, null to hash the file
     * @throws Problem {@code vault.digest-mismatch} or {@code vault.medium-mismatch}; the upload is gone then and the docket says why
     */
    void complete(Upload upload, @Nullable String receivedSha256, Actor actor) throws IOException {
        Evidence target = evidence.find(upload.evidenceId()).orElseThrow();
        Path file = files.path(upload.id());
        if (Files.exists(file)) {
            String sha256 = receivedSha256 != null ? receivedSha256 : Sha256.ofFile(file);
            Optional<VaultProblem> objection = objection(target, file, sha256);
            if (objection.isPresent()) {
                refuse(upload, target, sha256, objection.get(), actor);
                throw Problem.of(objection.get());
            }
            store.keep(file, sha256);
        }
        if (!store.holds(target.digest().sha256())) {
            uploads.delete(upload.id());
            throw Problem.of(VaultProblem.UPLOAD_INTERRUPTED, 0);
        }
        writeReceived(upload, target, actor);
    }

    private static Optional<VaultProblem> objection(Evidence target, Path file, String sha256) throws IOException {
        if (!sha256.equals(target.digest().sha256())) {
            return Optional.of(VaultProblem.DIGEST_MISMATCH);
        }
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(MediaFormat.HEAD_BYTES);
        }
        boolean sameFormat = MediaFormat.sniff(head)
                .equals(MediaFormat.ofMediaType(target.digest().mediaType()));
        return sameFormat ? Optional.empty() : Optional.of(VaultProblem.MEDIUM_MISMATCH);
    }

    private void writeReceived(Upload upload, Evidence target, Actor actor) {
        OriginalReceived fact = new OriginalReceived(
                target.id().value(),
                target.digest().slot().name(),
                target.digest().sha256(),
                upload.sizeBytes(),
                target.digest().mediaType());
        write(target, actor, () -> {
            uploads.markFinished(upload.id(), clock.instant());
            return evidence.markOriginal(target.id(), clock.instant()) ? fact : null;
        });
    }

    private void refuse(Upload upload, Evidence target, String sha256, VaultProblem reason, Actor actor)
            throws IOException {
        OriginalRefused fact = new OriginalRefused(
                target.id().value(),
                target.digest().slot().name(),
                target.digest().sha256(),
                sha256,
                reason.code());
        write(target, actor, () -> {
            uploads.delete(upload.id());
            return fact;
        });
        files.delete(upload.id());
    }

    /** Many photos of one case end at the same moment: whoever lost the race for the docket's next place tries again. */
    private void write(Evidence target, Actor actor, Supplier<@Nullable DocketFact> change) {
        transaction.run(() -> {
            DocketFact fact = change.get();
            if (fact != null) {
                docket.append(target.caseId(), actor, fact);
            }
        });
    }
}
