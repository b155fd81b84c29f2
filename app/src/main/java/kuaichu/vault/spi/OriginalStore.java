package kuaichu.vault.spi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Where originals are kept (原件库): written once under their content's hash, read many times, never changed or deleted. */
public interface OriginalStore {
    /**
     * Takes the file over; when it returns the bytes are durable. Taking the same content again changes nothing.
     *
     * @param file complete and checked; gone afterwards
     * @param sha256 64 lower-case hex digits of its bytes
     * @throws IOException when it could not be made durable; the file is still there then
     */
    void keep(Path file, String sha256) throws IOException;

    boolean holds(String sha256);

    /** @throws java.nio.file.NoSuchFileException when it is not held */
    InputStream open(String sha256) throws IOException;
}
