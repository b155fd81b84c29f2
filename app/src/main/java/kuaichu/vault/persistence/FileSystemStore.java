package kuaichu.vault.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import kuaichu.platform.KeyRing;
import kuaichu.platform.PlatformSettings;
import kuaichu.platform.SealedFolder;
import kuaichu.vault.spi.DerivedStore;
import kuaichu.vault.spi.OriginalStore;
import org.springframework.stereotype.Component;

/** Originals below {@code <data>/vault}, thumbnails below {@code <data>/vault-derived}. */
@Component
final class FileSystemStore implements OriginalStore, DerivedStore {
    private final SealedFolder originals;
    private final SealedFolder derived;

    FileSystemStore(PlatformSettings settings, KeyRing keys) {
        originals = new SealedFolder(settings.data(), "vault", keys);
        derived = new SealedFolder(settings.data(), "vault-derived", keys);
    }

    @Override
    public void keep(Path file, String sha256) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            originals.keep(sha256, in);
        }
        Files.delete(file);
    }

    @Override
    public boolean holds(String sha256) {
        return originals.holds(sha256);
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return originals.open(sha256);
    }

    @Override
    public void saveThumbnail(String originalSha256, byte[] jpeg) throws IOException {
        derived.keep(originalSha256 + ".jpg", jpeg);
    }

    @Override
    public Optional<byte[]> findThumbnail(String originalSha256) throws IOException {
        try (InputStream in = derived.open(originalSha256 + ".jpg")) {
            return Optional.of(in.readAllBytes());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }
}
