package kuaichu.platform;

import java.io.IOException;

/** Sealed bytes do not open (密文损坏): changed, cut off, moved, or the key is another. */
public final class SealBroken extends IOException {
    private static final long serialVersionUID = 1L;

    SealBroken(String message, Throwable cause) {
        super(message, cause);
    }
}
