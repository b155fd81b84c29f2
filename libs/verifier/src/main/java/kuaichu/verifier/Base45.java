package kuaichu.verifier;

import java.io.ByteArrayOutputStream;

/** Base45 (RFC 9285): bytes in the characters a QR code packs most densely. */
final class Base45 {
    private static final String CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
    private static final int BASE = 45;

    private Base45() {}

    static String encode(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < bytes.length; i += 2) {
            boolean pair = i + 1 < bytes.length;
            int value = pair ? (bytes[i] & 0xff) << 8 | bytes[i + 1] & 0xff : bytes[i] & 0xff;
            for (int digit = 0; digit < (pair ? 3 : 2); digit++) {
                text.append(CHARACTERS.charAt(value % BASE));
                value /= BASE;
            }
        }
        return text.toString();
    }

    /** @throws IllegalArgumentException when it is none */
    static byte[] decode(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i += 3) {
            int digits = Math.min(3, text.length() - i);
            int value = 0;
            for (int digit = digits - 1; digit >= 0; digit--) {
                value = value * BASE + digit(text.charAt(i + digit));
            }
            if (digits == 1 || value >= (digits == 3 ? 1 << 16 : 1 << 8)) {
                throw new IllegalArgumentException("not Base45");
            }
            if (digits == 3) {
                bytes.write(value >> 8);
            }
            bytes.write(value);
        }
        return bytes.toByteArray();
    }

    private static int digit(char character) {
        int digit = CHARACTERS.indexOf(character);
        if (digit < 0) {
            throw new IllegalArgumentException("not Base45");
        }
        return digit;
    }
}
