package kuaichu.document;

import java.security.cert.X509Certificate;
import java.util.Collection;
import kuaichu.kernel.id.UnitId;

/** Seals of the authorities for what is no document (电子印章): a detached signature, the key never leaves its token. */
public interface Seals {
    /** Signs the very bytes with SHA256withRSA by the unit's seal. */
    Detached sign(UnitId unit, byte[] content);

    /** Certificate and name of the unit's seal. */
    Holder holder(UnitId unit);

    /** SM2 certificates of all seals there are, to check OFD documents and the codes on paper. */
    Collection<X509Certificate> listSm2Certificates();

    /** A signature that stands beside what it signs (分离签名). */
    record Detached(Holder holder, byte[] signature) {}

    /**
     * Whose seal it is (印章持有单位).
     *
     * @param name the authority in full
     */
    record Holder(String name, X509Certificate certificate) {}
}
