package kuaichu.verifier;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The electronic seal's signature in an OFD (电子签章数据), SES_Signature version 4 of GB/T 38540-2020: what was sealed, by whom, when, and
 * the seal itself with the signature of its maker.
 */
@SuppressWarnings("ArrayRecordComponent")
record SesSignature(
        byte[] toSign,
        byte[] seal,
        Instant at,
        byte[] dataHash,
        String property,
        Sm2Certificate certificate,
        byte[] certificateBytes,
        byte[] value) {
    private static final byte[] SM2_WITH_SM3 = {0x2a, (byte) 0x81, 0x1c, (byte) 0xcf, 0x55, 0x01, (byte) 0x83, 0x75};
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final byte[] VERSION_4 = {4};

    /** @throws IllegalArgumentException when it is none */
    static SesSignature read(byte[] der) {
        List<Der> whole = Der.read(der).sequence(4);
        List<Der> toSign = whole.get(0).sequence(5);
        if (!Arrays.equals(toSign.get(0).as(Der.INTEGER).value(), VERSION_4)) {
            throw new IllegalArgumentException("not version 4");
        }
        byte[] certificate = whole.get(1).as(Der.OCTET_STRING).value();
        return new SesSignature(
                whole.get(0).bytes(),
                toSign.get(1).as(Der.SEQUENCE).bytes(),
                time(toSign.get(2)),
                toSign.get(3).bits(),
                toSign.get(4).as(Der.IA5_STRING).text(),
                Sm2Certificate.read(certificate),
                certificate,
                signature(whole.get(2), whole.get(3)));
    }

    /** Whether the holder's key signed, with a seal that its maker made for this holder and for this time. */
    boolean isSigned() {
        return Sm2.isSigned(toSign, value, certificate.publicKey()) && isSealGenuine();
    }

    private boolean isSealGenuine() {
        List<Der> whole = Der.read(seal).sequence(4);
        Sm2Certificate maker =
                Sm2Certificate.read(whole.get(1).as(Der.OCTET_STRING).value());
        if (!Sm2.isSigned(whole.get(0).bytes(), signature(whole.get(2), whole.get(3)), maker.publicKey())) {
            return false;
        }
        List<Der> property = whole.get(0).as(Der.SEQUENCE).children().get(2).sequence(7);
        boolean isListed = property.get(3).as(Der.SEQUENCE).children().stream()
                .anyMatch(each -> Arrays.equals(each.as(Der.OCTET_STRING).value(), certificateBytes));
        return isListed && !at.isBefore(time(property.get(5))) && !at.isAfter(time(property.get(6)));
    }

    private static Instant time(Der time) {
        try {
            return TIME.parse(time.as(Der.GENERALIZED_TIME).text(), Instant::from);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("not a time", e);
        }
    }

    /** r and s, 32 bytes each, out of the sequence of two numbers that the standard wants. */
    private static byte[] signature(Der algorithm, Der signature) {
        if (!Arrays.equals(algorithm.as(Der.OID).value(), SM2_WITH_SM3)) {
            throw new IllegalArgumentException("not signed by SM2 with SM3");
        }
        ByteBuffer pair = ByteBuffer.allocate(64);
        for (Der number : Der.read(signature.bits()).sequence(2)) {
            byte[] digits = number.as(Der.INTEGER).value();
            BigInteger value = new BigInteger(digits);
            int sign = value.signum() > 0 && value.bitLength() <= 256 ? digits.length : 0;
            if (sign == 0 || !Arrays.equals(value.toByteArray(), digits)) {
                throw new IllegalArgumentException("not a signature's number");
            }
            byte[] plain = digits.length > 32 ? Arrays.copyOfRange(digits, 1, digits.length) : digits;
            pair.position(pair.position() + 32 - plain.length).put(plain);
        }
        return pair.array();
    }
}
