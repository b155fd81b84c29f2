package kuaichu.document.spi;

import java.security.cert.X509Certificate;
import java.util.Collection;

/** The keys behind the electronic seals (签章密钥); a card, a server or, on one machine, files. Keys never leave it. */
public interface SealingKey {
    /** What a seal signs with (签名算法). */
    enum Algorithm {
        /** SHA256withRSA, for PDF and for what every JDK and browser can check. */
        RSA,
        /** SM2 with SM3 and the default user id (国密), for OFD and for the code on the paper. */
        SM2
    }

    X509Certificate certificate(SealHolder holder, Algorithm algorithm);

    /**
     * Signs the content itself, not a digest of it.
     *
     * @return the signature; for SM2 as the DER sequence of r and s
     */
    byte[] sign(SealHolder holder, Algorithm algorithm, byte[] content);

    /** Certificates of all seals there are. */
    Collection<X509Certificate> listCertificates(Algorithm algorithm);
}
