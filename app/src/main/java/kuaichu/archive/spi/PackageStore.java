package kuaichu.archive.spi;

import java.io.IOException;
import java.io.InputStream;

/** Where an archive keeps what is not in the vault (归档库): by content hash, written once, never deleted. */
public interface PackageStore {
    /** When it returns the bytes are durable; the same content again changes nothing. */
    void keep(String sha256, byte[] content) throws IOException;

    /** @throws java.nio.file.NoSuchFileException when it is not held */
    InputStream open(String sha256) throws IOException;
}
