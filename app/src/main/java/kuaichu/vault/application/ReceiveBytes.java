package kuaichu.vault.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.UUID;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.vault.VaultProblem;
import kuaichu.vault.domain.Upload;
import kuaichu.vault.domain.UploadRecords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Receives the bytes of an upload (接收原件): as many as come, durable in their order, from where the last request ended. */
@Component
public class ReceiveBytes {
    private static final int BUFFER_BYTES = 256 << 10;

    private final UploadRecords uploads;
    private final IncomingFiles files;
    private final UploadTurns turns;
    private final CompleteUpload completeUpload;

    ReceiveBytes(UploadRecords uploads, IncomingFiles files, UploadTurns turns, CompleteUpload completeUpload) {
        this.uploads = uploads;
        this.files = files;
        this.turns = turns;
        this.completeUpload = completeUpload;
    }

    /**
     * How far the upload got. Finishes it when all bytes are there and an earlier request died before it could.
     *
     * @throws Problem as {@link CompleteUpload}
     */
    public Progress find(UUID id, Actor actor) throws IOException {
        Upload upload = uploads.find(id).orElseThrow();
        if (upload.isFinished()) {
            return new Progress(upload, upload.sizeBytes());
        }
        long length = files.length(id);
        if (length < 0 || length == upload.sizeBytes()) {
            try (UploadTurns.Turn turn = turns.take(id)) {
                completeUpload.complete(upload, null, actor);
            }
            return new Progress(upload, upload.sizeBytes());
        }
        return new Progress(upload, length);
    }

    /**
     * Appends what the stream has.
     *
     * @param offset where the client believes the upload stands
     * @param contentLength announced length or -1
     * @throws Problem {@code vault.upload-offset} without touching the upload, {@code vault.upload-busy}, {@code vault.too-large},
     *     {@code vault.upload-interrupted} when the connection broke, and as {@link CompleteUpload}
     */
    public Progress receive(UUID id, long offset, InputStream body, long contentLength, Actor actor)
            throws IOException {
        try (UploadTurns.Turn turn = turns.take(id)) {
            Upload upload = uploads.find(id).orElseThrow();
            long stand = upload.isFinished() ? upload.sizeBytes() : files.length(id);
            if (stand != offset) {
                throw Problem.of(VaultProblem.UPLOAD_OFFSET, offset, stand);
            }
            if (offset + Math.max(contentLength, 0) > upload.sizeBytes()) {
                throw Problem.of(VaultProblem.UPLOAD_MALFORMED, "Content-Length");
            }
            MessageDigest digest = offset == 0 ? Sha256.start() : null;
            long reached = append(upload, offset, body, digest, turn);
            if (reached == upload.sizeBytes() && !upload.isFinished()) {
                completeUpload.complete(upload, digest == null ? null : Sha256.hex(digest), actor);
            }
            return new Progress(upload, reached);
        }
    }

    private long append(
            Upload upload, long offset, InputStream body, @Nullable MessageDigest digest, UploadTurns.Turn turn)
            throws IOException {
        if (offset == upload.sizeBytes()) {
            return offset;
        }
        byte[] buffer = new byte[(int) Math.min(BUFFER_BYTES, upload.sizeBytes() - offset)];
        long reached = offset;
        try (FileChannel channel = FileChannel.open(files.path(upload.id()), StandardOpenOption.WRITE)) {
            channel.position(offset);
            boolean more = true;
            while (more && reached < upload.sizeBytes()) {
                Filled filled = fill(body, buffer, (int) Math.min(buffer.length, upload.sizeBytes() - reached), turn);
                write(channel, buffer, filled.bytes());
                if (digest != null) {
                    digest.update(buffer, 0, filled.bytes());
                }
                reached += filled.bytes();
                more = !filled.ended();
                if (filled.broken() != null) {
                    throw Problem.of(VaultProblem.UPLOAD_INTERRUPTED, reached);
                }
            }
        }
        return reached;
    }

    private static void write(FileChannel channel, byte[] buffer, int bytes) throws IOException {
        ByteBuffer view = ByteBuffer.wrap(buffer, 0, bytes);
        while (view.hasRemaining()) {
            if (channel.write(view) < 0) {
                throw new IOException("nothing more can be written");
            }
        }
    }

    /** Reads until the buffer is full, the body ends or the connection breaks; what was read before a break counts. */
    private static Filled fill(InputStream body, byte[] buffer, int most, UploadTurns.Turn turn) {
        int filled = 0;
        turn.startReading();
        try {
            while (filled < most) {
                int read = body.read(buffer, filled, most - filled);
                if (read < 0) {
                    return new Filled(filled, true, null);
                }
                filled += read;
            }
            return new Filled(filled, false, null);
        } catch (IOException e) {
            return new Filled(filled, true, e);
        } catch (UncheckedIOException e) {
            return new Filled(filled, true, e.getCause());
        } finally {
            turn.stopReading();
        }
    }

    private record Filled(
            int bytes, boolean ended, @Nullable IOException broken) {}

    /** An upload and the bytes of it that are here. */
    public record Progress(Upload upload, long offset) {}
}
