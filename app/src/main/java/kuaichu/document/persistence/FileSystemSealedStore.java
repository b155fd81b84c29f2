package kuaichu.document.persistence;

import java.io.IOException;
import java.io.InputStream;
import kuaichu.document.Documents.Format;
import kuaichu.document.spi.SealedStore;
import kuaichu.platform.KeyRing;
import kuaichu.platform.PlatformSettings;
import kuaichu.platform.SealedFolder;
import org.springframework.stereotype.Component;

/** Sealed documents below {@code <data>/documents}, as {@code .pdf} and {@code .ofd}. */
@Component
final class FileSystemSealedStore implements SealedStore {
    private final SealedFolder folder;

    FileSystemSealedStore(PlatformSettings settings, KeyRing keys) {
        folder = new SealedFolder(settings.data(), "documents", keys);
    }

    @Override
    public void keep(String sha256, Format format, byte[] file) throws IOException {
        folder.keep(name(sha256, format), file);
    }

    @Override
    public byte[] read(String sha256, Format format) throws IOException {
        try (InputStream in = folder.open(name(sha256, format))) {
            return in.readAllBytes();
        }
    }

    private static String name(String sha256, Format format) {
        return sha256 + "." + format.extension();
    }
}
