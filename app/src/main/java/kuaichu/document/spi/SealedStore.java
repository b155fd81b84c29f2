package kuaichu.document.spi;

import java.io.IOException;

/** Where sealed documents are kept (文书库), by the hash of their bytes; written once. */
public interface SealedStore {
    void keep(String sha256, byte[] pdf) throws IOException;

    byte[] read(String sha256) throws IOException;
}
