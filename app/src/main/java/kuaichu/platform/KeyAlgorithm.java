package kuaichu.platform;

import java.security.GeneralSecurityException;
import java.security.Provider;
import javax.crypto.Cipher;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** What a key of the ring seals with (加密算法); both authenticate what they hide. */
public enum KeyAlgorithm {
    AES_256_GCM("AES", 32),
    /** 国密 GB/T 32907, for cities under 密评 (GB/T 39786). */
    SM4_GCM("SM4", 16);

    private final String family;
    private final int bytes;

    KeyAlgorithm(String family, int bytes) {
        this.family = family;
        this.bytes = bytes;
    }

    /** Name of the raw key. */
    String family() {
        return family;
    }

    /** Length of the raw key. */
    int bytes() {
        return bytes;
    }

    Cipher cipher() throws GeneralSecurityException {
        String transformation = family + "/GCM/NoPadding";
        return this == SM4_GCM
                ? Cipher.getInstance(transformation, BouncyCastle.PROVIDER)
                : Cipher.getInstance(transformation);
    }

    /** Loaded only where SM4 is used. */
    private static final class BouncyCastle {
        static final Provider PROVIDER = new BouncyCastleProvider();
    }
}
