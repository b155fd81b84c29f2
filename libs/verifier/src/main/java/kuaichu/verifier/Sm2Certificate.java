package kuaichu.verifier;

import java.util.Arrays;
import java.util.List;

/**
 * What the check of a seal needs of an SM2 certificate (国密证书); no JDK reads one.
 *
 * @param name the holder, the common name of the subject
 * @param publicKey uncompressed: 04, x, y
 * @param fingerprint SHA-256 of the whole certificate
 */
@SuppressWarnings("ArrayRecordComponent")
record Sm2Certificate(String name, byte[] publicKey, String fingerprint) {
    private static final byte[] COMMON_NAME = {0x55, 0x04, 0x03};
    private static final byte[] SM2_CURVE = {0x2a, (byte) 0x81, 0x1c, (byte) 0xcf, 0x55, 0x01, (byte) 0x82, 0x2d};
    private static final int VERSION = 0xa0;

    /** @throws IllegalArgumentException when it is none */
    static Sm2Certificate read(byte[] der) {
        List<Der> fields = Der.read(der).sequence(3).get(0).as(Der.SEQUENCE).children();
        int first = !fields.isEmpty() && fields.get(0).tag() == VERSION ? 1 : 0;
        if (fields.size() < first + 6) {
            throw new IllegalArgumentException("not a certificate");
        }
        List<Der> key = fields.get(first + 5).sequence(2);
        List<Der> algorithm = key.get(0).sequence(2);
        if (!Arrays.equals(algorithm.get(1).as(Der.OID).value(), SM2_CURVE)) {
            throw new IllegalArgumentException("not a certificate of an SM2 key");
        }
        return new Sm2Certificate(commonName(fields.get(first + 4)), key.get(1).bits(), Sha256.hex(der));
    }

    private static String commonName(Der subject) {
        for (Der part : subject.as(Der.SEQUENCE).children()) {
            for (Der attribute : part.as(Der.SET).children()) {
                List<Der> pair = attribute.sequence(2);
                if (Arrays.equals(pair.get(0).as(Der.OID).value(), COMMON_NAME)) {
                    return pair.get(1).text();
                }
            }
        }
        return "";
    }
}
