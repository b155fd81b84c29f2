package kuaichu.document.spi;

import java.security.cert.X509Certificate;
import java.util.Collection;

/** The keys behind the electronic seals (签章密钥); a card, a server or, on one machine, a file. Keys never leave it. */
public interface SealingKey {
    X509Certificate certificate(SealHolder holder);

    /**
     * Signs with SHA256withRSA.
     *
     * @param content what is signed: the DER form of the signed attributes
     * @return the signature
     */
    byte[] sign(SealHolder holder, byte[] content);

    /** Certificates of all seals there are. */
    Collection<X509Certificate> listCertificates();
}
