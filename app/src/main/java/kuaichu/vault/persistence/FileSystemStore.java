package kuaichu.vault.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import java.util.Set;
import kuaichu.platform.PlatformSettings;
import kuaichu.vault.spi.DerivedStore;
import kuaichu.vault.spi.OriginalStore;
import org.springframework.stereotype.Component;

/** Originals as read-only files {@code <data>/vault/ab/cd/<sha256>}, thumbnails beside them under {@code <data>/vault-derived}. */
@Component
final class FileSystemStore implements OriginalStore, DerivedStore {
    private static final Set<PosixFilePermission> READ_ONLY = Set.of(PosixFilePermission.OWNER_READ);

    private final Path originals;
    private final Path derived;

    FileSystemStore(PlatformSettings settings) {
        originals = settings.data().toAbsolutePath().resolve("vault");
        derived = settings.data().toAbsolutePath().resolve("vault-derived");
    }

    @Override
    public void keep(Path file, String sha256) throws IOException {
        Path folder = folder(originals, sha256);
        Path place = folder.resolve(sha256);
        if (Files.exists(place)) {
            Files.deleteIfExists(file);
            return;
        }
        Files.createDirectories(folder);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.setPosixFilePermissions(file, READ_ONLY);
        Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
        forceDirectory(folder);
    }

    /** Makes the name itself durable; opening a directory for reading is what POSIX offers for it. */
    private static void forceDirectory(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    @Override
    public boolean holds(String sha256) {
        return Files.exists(folder(originals, sha256).resolve(sha256));
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return Files.newInputStream(folder(originals, sha256).resolve(sha256));
    }

    @Override
    public void saveThumbnail(String originalSha256, byte[] jpeg) throws IOException {
        Path folder = folder(derived, originalSha256);
        Files.createDirectories(folder);
        Path half = Files.createTempFile(folder, "half", ".jpg");
        Files.write(half, jpeg);
        Files.move(
                half,
                folder.resolve(originalSha256 + ".jpg"),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public Optional<byte[]> findThumbnail(String originalSha256) throws IOException {
        try {
            return Optional.of(
                    Files.readAllBytes(folder(derived, originalSha256).resolve(originalSha256 + ".jpg")));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private static Path folder(Path root, String sha256) {
        return root.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4));
    }
}
