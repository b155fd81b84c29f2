package kuaichu.verifier;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * SM3 (国密摘要), GB/T 32905: no JDK has it, and the verifier that travels in an archive brings no library. Held against Bouncy Castle by
 * the platform's tests.
 */
public final class Sm3 {
    private static final int BLOCK = 64;
    private static final int[] START = {
        0x7380166f, 0x4914b2b9, 0x172442d7, 0xda8a0600, 0xa96f30bc, 0x163138aa, 0xe38dee4d, 0xb0fb0e4e
    };

    private Sm3() {}

    /** Of all parts, one behind the other. */
    public static byte[] digest(byte[]... parts) {
        int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
        ByteBuffer padded = ByteBuffer.allocate((length + 9 + BLOCK - 1) / BLOCK * BLOCK);
        for (byte[] part : parts) {
            padded.put(part);
        }
        padded.put((byte) 0x80).putLong(padded.capacity() - 8, length * 8L).position(0);
        int[] state = START.clone();
        while (padded.hasRemaining()) {
            compress(state, expand(padded));
        }
        ByteBuffer digest = ByteBuffer.allocate(32);
        for (int word : state) {
            digest.putInt(word);
        }
        return digest.array();
    }

    private static int[] expand(ByteBuffer block) {
        int[] w = new int[68];
        for (int i = 0; i < 16; i++) {
            w[i] = block.getInt();
        }
        for (int i = 16; i < 68; i++) {
            int x = w[i - 16] ^ w[i - 9] ^ Integer.rotateLeft(w[i - 3], 15);
            w[i] = x
                    ^ Integer.rotateLeft(x, 15)
                    ^ Integer.rotateLeft(x, 23)
                    ^ Integer.rotateLeft(w[i - 13], 7)
                    ^ w[i - 6];
        }
        return w;
    }

    private static void compress(int[] state, int[] w) {
        int[] v = state.clone();
        for (int j = 0; j < 64; j++) {
            int turned = Integer.rotateLeft(v[0], 12);
            int constant = Integer.rotateLeft(j < 16 ? 0x79cc4519 : 0x7a879d8a, j % 32);
            int one = Integer.rotateLeft(turned + v[4] + constant, 7);
            int first = majorityAfter16(j, v[0], v[1], v[2]) + v[3] + (one ^ turned) + (w[j] ^ w[j + 4]);
            int second = choiceAfter16(j, v[4], v[5], v[6]) + v[7] + one + w[j];
            v[3] = v[2];
            v[2] = Integer.rotateLeft(v[1], 9);
            v[1] = v[0];
            v[0] = first;
            v[7] = v[6];
            v[6] = Integer.rotateLeft(v[5], 19);
            v[5] = v[4];
            v[4] = second ^ Integer.rotateLeft(second, 9) ^ Integer.rotateLeft(second, 17);
        }
        for (int i = 0; i < state.length; i++) {
            state[i] ^= v[i];
        }
    }

    private static int majorityAfter16(int round, int x, int y, int z) {
        return round < 16 ? x ^ y ^ z : (x & y) | (x & z) | (y & z);
    }

    private static int choiceAfter16(int round, int x, int y, int z) {
        return round < 16 ? x ^ y ^ z : (x & y) | (~x & z);
    }
}
