package kuaichu.verifier;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One element of a DER structure (ASN.1 元素). Strict: a length written another way than DER does, or bytes left over, are refused, so
 * that no byte of a structure can change unnoticed.
 *
 * @param bytes the whole element with tag and length
 * @param at where its value begins in them
 */
@SuppressWarnings("ArrayRecordComponent")
record Der(byte[] bytes, int at) {
    static final int INTEGER = 0x02;
    static final int BIT_STRING = 0x03;
    static final int OCTET_STRING = 0x04;
    static final int OID = 0x06;
    static final int IA5_STRING = 0x16;
    static final int GENERALIZED_TIME = 0x18;
    static final int SEQUENCE = 0x30;
    static final int SET = 0x31;

    /** @throws IllegalArgumentException unless the bytes are exactly one element */
    static Der read(byte[] bytes) {
        Der element = readAt(bytes, 0);
        if (element.bytes.length != bytes.length) {
            throw new IllegalArgumentException("something stands behind the structure");
        }
        return element;
    }

    private static Der readAt(byte[] source, int start) {
        if (start + 2 > source.length) {
            throw new IllegalArgumentException("cut off");
        }
        int first = source[start + 1] & 0xff;
        int lengthBytes = first < 0x80 ? 0 : first & 0x7f;
        int head = 2 + lengthBytes;
        if (lengthBytes > 3 || start + head > source.length) {
            throw new IllegalArgumentException("an impossible length");
        }
        int length = first < 0x80 ? first : 0;
        for (int i = 0; i < lengthBytes; i++) {
            length = length << 8 | source[start + 2 + i] & 0xff;
        }
        boolean isShortest = lengthBytes == 0
                ? first < 0x80
                : length >= 0x80 && (lengthBytes == 1 || length >= 1 << 8 * (lengthBytes - 1));
        if (!isShortest || start + head + length > source.length) {
            throw new IllegalArgumentException("an impossible length");
        }
        return new Der(Arrays.copyOfRange(source, start, start + head + length), head);
    }

    int tag() {
        return bytes[0] & 0xff;
    }

    byte[] value() {
        return Arrays.copyOfRange(bytes, at, bytes.length);
    }

    /** @throws IllegalArgumentException when it has another tag */
    Der as(int tag) {
        if (tag() != tag) {
            throw new IllegalArgumentException("another type than expected");
        }
        return this;
    }

    String text() {
        return new String(value(), StandardCharsets.UTF_8);
    }

    /** A bit string's whole bytes. */
    byte[] bits() {
        byte[] value = as(BIT_STRING).value();
        if (value.length == 0 || value[0] != 0) {
            throw new IllegalArgumentException("bits that are no bytes");
        }
        return Arrays.copyOfRange(value, 1, value.length);
    }

    List<Der> children() {
        List<Der> children = new ArrayList<>();
        for (int next = at; next < bytes.length; ) {
            Der child = readAt(bytes, next);
            children.add(child);
            next += child.bytes.length;
        }
        return children;
    }

    /** @throws IllegalArgumentException unless it is a sequence with this many */
    List<Der> sequence(int size) {
        List<Der> children = as(SEQUENCE).children();
        if (children.size() != size) {
            throw new IllegalArgumentException("another number of fields than expected");
        }
        return children;
    }
}
