package kuaichu.archive.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import kuaichu.archive.spi.PackageStore;
import kuaichu.platform.PlatformSettings;
import org.springframework.stereotype.Component;

/** Parts of archives as read-only files {@code <data>/archive/ab/cd/<sha256>}. */
@Component
final class FileSystemPackageStore implements PackageStore {
    private final Path root;

    FileSystemPackageStore(PlatformSettings settings) {
        root = settings.data().toAbsolutePath().resolve("archive");
    }

    @Override
    public void keep(String sha256, byte[] content) throws IOException {
        Path place = place(sha256);
        if (Files.exists(place)) {
            return;
        }
        Path folder = Files.createDirectories(place.getParent());
        Path half = Files.createTempFile(folder, "half", ".part");
        try (FileChannel channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                if (channel.write(bytes) < 0) {
                    throw new IOException("nothing more can be written");
                }
            }
            channel.force(true);
        }
        Files.setPosixFilePermissions(half, Set.of(PosixFilePermission.OWNER_READ));
        Files.move(half, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
            directory.force(true);
        }
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return Files.newInputStream(place(sha256));
    }

    private Path place(String sha256) {
        return root.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }
}
