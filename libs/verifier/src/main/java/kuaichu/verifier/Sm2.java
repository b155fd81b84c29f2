package kuaichu.verifier;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Checks SM2 signatures over SM3 (国密签名验证), GB/T 32918.2 with the curve of GB/T 32918.5 and the default user id. Only checks and so
 * handles no secret: plain big numbers do.
 */
public final class Sm2 {
    private static final BigInteger P = hex("FFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF00000000FFFFFFFFFFFFFFFF");
    private static final BigInteger A = P.subtract(BigInteger.valueOf(3));
    private static final BigInteger B = hex("28E9FA9E9D9F5E344D5A9E4BCF6509A7F39789F515AB8F92DDBCBD414D940E93");
    private static final BigInteger N = hex("FFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFF7203DF6B21C6052B53BBF40939D54123");
    private static final Point G = new Point(
            hex("32C4AE2C1F1981195F9904466A39C9948FE30BBFF2660BE1715A4589334C74C7"),
            hex("BC3736A2F4F6779C59BDCEE36B692153D0A9877CC62A474002DF32E52139F0A0"),
            BigInteger.ONE);
    private static final Point NOWHERE = new Point(BigInteger.ONE, BigInteger.ONE, BigInteger.ZERO);
    private static final int BYTES = 32;
    private static final byte[] USER = "1234567812345678".getBytes(StandardCharsets.US_ASCII);

    private Sm2() {}

    /**
     * Whether the key signed the message.
     *
     * @param publicKey uncompressed: 04, x, y
     * @param signature r and s, 32 bytes each
     */
    public static boolean isSigned(byte[] message, byte[] signature, byte[] publicKey) {
        Point key = point(publicKey);
        if (key == null || signature.length != 2 * BYTES) {
            return false;
        }
        BigInteger r = new BigInteger(1, signature, 0, BYTES);
        BigInteger s = new BigInteger(1, signature, BYTES, BYTES);
        BigInteger t = r.add(s).mod(N);
        if (!isScalar(r) || !isScalar(s) || t.signum() == 0) {
            return false;
        }
        Point sum = times(G, s).plus(times(key, t));
        BigInteger e = new BigInteger(1, Sm3.digest(identity(publicKey), message));
        return !sum.isNowhere() && e.add(sum.affineX()).mod(N).equals(r);
    }

    /** What stands before every message: the user and the curve and the key, digested. */
    private static byte[] identity(byte[] publicKey) {
        return Sm3.digest(
                new byte[] {0, (byte) (USER.length * 8)},
                USER,
                bytes(A),
                bytes(B),
                bytes(G.x),
                bytes(G.y),
                Arrays.copyOfRange(publicKey, 1, publicKey.length));
    }

    private static @Nullable Point point(byte[] publicKey) {
        if (publicKey.length != 1 + 2 * BYTES || publicKey[0] != 4) {
            return null;
        }
        BigInteger x = new BigInteger(1, publicKey, 1, BYTES);
        BigInteger y = new BigInteger(1, publicKey, 1 + BYTES, BYTES);
        boolean inField = x.compareTo(P) < 0 && y.compareTo(P) < 0;
        BigInteger right = x.multiply(x).add(A).multiply(x).add(B).mod(P);
        return inField && y.multiply(y).mod(P).equals(right) ? new Point(x, y, BigInteger.ONE) : null;
    }

    private static Point times(Point point, BigInteger factor) {
        Point product = NOWHERE;
        for (int bit = factor.bitLength() - 1; bit >= 0; bit--) {
            product = product.twice();
            if (factor.testBit(bit)) {
                product = product.plus(point);
            }
        }
        return product;
    }

    private static boolean isScalar(BigInteger value) {
        return value.signum() > 0 && value.compareTo(N) < 0;
    }

    /** The constants of the curve all fill their 32 bytes; what may stand before them is the sign. */
    private static byte[] bytes(BigInteger constant) {
        byte[] bytes = constant.toByteArray();
        return Arrays.copyOfRange(bytes, bytes.length - BYTES, bytes.length);
    }

    private static BigInteger hex(String digits) {
        return new BigInteger(digits, 16);
    }

    /** A point in Jacobian coordinates. */
    private record Point(BigInteger x, BigInteger y, BigInteger z) {
        boolean isNowhere() {
            return z.signum() == 0;
        }

        BigInteger affineX() {
            BigInteger inverse = z.modInverse(P);
            return x.multiply(inverse).multiply(inverse).mod(P);
        }

        Point twice() {
            if (isNowhere()) {
                return this;
            }
            BigInteger yy = y.multiply(y).mod(P);
            BigInteger s = x.multiply(yy).shiftLeft(2).mod(P);
            BigInteger zz = z.multiply(z).mod(P);
            BigInteger m = x.subtract(zz)
                    .multiply(x.add(zz))
                    .multiply(BigInteger.valueOf(3))
                    .mod(P);
            BigInteger x2 = m.multiply(m).subtract(s.shiftLeft(1)).mod(P);
            BigInteger y2 = m.multiply(s.subtract(x2))
                    .subtract(yy.multiply(yy).shiftLeft(3))
                    .mod(P);
            return new Point(x2, y2, y.multiply(z).shiftLeft(1).mod(P));
        }

        Point plus(Point other) {
            if (isNowhere()) {
                return other;
            }
            if (other.isNowhere()) {
                return this;
            }
            BigInteger zz = z.multiply(z).mod(P);
            BigInteger otherZz = other.z.multiply(other.z).mod(P);
            BigInteger u = x.multiply(otherZz).mod(P);
            BigInteger s = y.multiply(otherZz).multiply(other.z).mod(P);
            BigInteger h = other.x.multiply(zz).subtract(u).mod(P);
            BigInteger r = other.y.multiply(zz).multiply(z).subtract(s).mod(P);
            if (h.signum() == 0) {
                return r.signum() == 0 ? twice() : NOWHERE;
            }
            BigInteger hh = h.multiply(h).mod(P);
            BigInteger hhh = hh.multiply(h).mod(P);
            BigInteger v = u.multiply(hh).mod(P);
            BigInteger sumX =
                    r.multiply(r).subtract(hhh).subtract(v.shiftLeft(1)).mod(P);
            BigInteger sumY =
                    r.multiply(v.subtract(sumX)).subtract(s.multiply(hhh)).mod(P);
            return new Point(sumX, sumY, z.multiply(other.z).multiply(h).mod(P));
        }
    }
}
