package kuaichu.document.persistence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import kuaichu.document.Documents.Format;
import kuaichu.document.spi.SealedStore;
import kuaichu.platform.PlatformSettings;
import org.springframework.stereotype.Component;

/** Sealed documents as read-only files {@code <data>/documents/ab/cd/<sha256>.pdf} and {@code .ofd}. */
@Component
final class FileSystemSealedStore implements SealedStore {
    private final Path root;

    FileSystemSealedStore(PlatformSettings settings) {
        root = settings.data().toAbsolutePath().resolve("documents");
    }

    @Override
    public void keep(String sha256, Format format, byte[] file) throws IOException {
        Path folder = folder(sha256);
        Files.createDirectories(folder);
        Path half = Files.createTempFile(folder, "half", ".tmp");
        try (FileChannel channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(file);
            while (bytes.hasRemaining()) {
                if (channel.write(bytes) < 0) {
                    throw new IOException("nothing more can be written");
                }
            }
            channel.force(true);
        }
        Files.setPosixFilePermissions(half, Set.of(PosixFilePermission.OWNER_READ));
        Files.move(
                half,
                folder.resolve(name(sha256, format)),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
            directory.force(true);
        }
    }

    @Override
    public byte[] read(String sha256, Format format) throws IOException {
        return Files.readAllBytes(folder(sha256).resolve(name(sha256, format)));
    }

    private static String name(String sha256, Format format) {
        return sha256 + "." + format.extension();
    }

    private Path folder(String sha256) {
        return root.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4));
    }
}
