package kuaichu.archive.persistence;

import java.io.IOException;
import java.io.InputStream;
import kuaichu.archive.spi.PackageStore;
import kuaichu.platform.KeyRing;
import kuaichu.platform.PlatformSettings;
import kuaichu.platform.SealedFolder;
import org.springframework.stereotype.Component;

/** Parts of archives below {@code <data>/archive}. */
@Component
final class FileSystemPackageStore implements PackageStore {
    private final SealedFolder folder;

    FileSystemPackageStore(PlatformSettings settings, KeyRing keys) {
        folder = new SealedFolder(settings.data(), "archive", keys);
    }

    @Override
    public void keep(String sha256, byte[] content) throws IOException {
        folder.keep(sha256, content);
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return folder.open(sha256);
    }
}
