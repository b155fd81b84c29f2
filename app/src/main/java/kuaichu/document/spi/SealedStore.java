package kuaichu.document.spi;

import java.io.IOException;
import kuaichu.document.Documents.Format;

/** Where sealed documents are kept (文书库), by the hash of their bytes; written once. */
public interface SealedStore {
    void keep(String sha256, Format format, byte[] file) throws IOException;

    byte[] read(String sha256, Format format) throws IOException;
}
