package kuaichu.vault.spi;

import java.io.IOException;
import java.util.Optional;

/** Where copies derived from originals are kept (派生件库); everything here can be made again. */
public interface DerivedStore {
    /** Keeps or replaces the thumbnail (JPEG) of an original. */
    void saveThumbnail(String originalSha256, byte[] jpeg) throws IOException;

    Optional<byte[]> findThumbnail(String originalSha256) throws IOException;
}
