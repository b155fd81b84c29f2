package kuaichu.vault.application;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import kuaichu.platform.PlatformSettings;
import org.springframework.stereotype.Component;

/**
 * The bytes of uploads under way (暂存). The length of the file <em>is</em> the offset: there is no second record of it that a crash
 * could leave behind, so that an upload goes on after kill -9.
 */
@Component
class IncomingFiles {
    private static final long ROOM_LEFT_BYTES = 512L << 20;

    private final Path folder;

    IncomingFiles(PlatformSettings settings) {
        folder = settings.data().toAbsolutePath().resolve("uploads");
    }

    Path path(UUID upload) {
        return folder.resolve(upload.toString());
    }

    void create(UUID upload) throws IOException {
        Files.createDirectories(folder);
        Files.createFile(path(upload));
    }

    /** @return bytes that arrived, or -1 when there is no file (any more) */
    long length(UUID upload) throws IOException {
        Path path = path(upload);
        return Files.exists(path) ? Files.size(path) : -1;
    }

    void delete(UUID upload) throws IOException {
        Files.deleteIfExists(path(upload));
    }

    /** Whether an original of that size still fits, with room for the database. */
    boolean hasRoomFor(long sizeBytes) throws IOException {
        Files.createDirectories(folder);
        return Files.getFileStore(folder).getUsableSpace() > sizeBytes + ROOM_LEFT_BYTES;
    }
}
