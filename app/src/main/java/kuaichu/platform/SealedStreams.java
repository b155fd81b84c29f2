package kuaichu.platform;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Sealed bytes of any length (流式加密): number of the key, salt, then pieces of 64 KiB, each with its tag. A file has a key of its own,
 * derived from salt and ring; a piece's nonce is its number and whether it is the last, so that none can be moved, left out or cut off.
 */
final class SealedStreams {
    private static final int SALT = 16;
    private static final int PIECE = 64 << 10;
    private static final int TAG = 16;
    private static final int NONCE = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private SealedStreams() {}

    /** Looks up keys of a ring by number. */
    interface Keys {
        KeyRingContent.Key get(int number);
    }

    static OutputStream seal(int number, KeyRingContent.Key key, Cell cell, OutputStream out) throws IOException {
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        out.write(number);
        out.write(salt);
        return new Sealing(out, new Pieces(key, salt, cell, Cipher.ENCRYPT_MODE));
    }

    static InputStream open(Keys keys, Cell cell, InputStream in) throws IOException {
        int number = in.read();
        byte[] salt = in.readNBytes(SALT);
        if (salt.length < SALT) {
            throw new IOException("not a sealed file");
        }
        return new Opening(in, new Pieces(keys.get(number), salt, cell, Cipher.DECRYPT_MODE));
    }

    /** The cipher of one file, piece by piece. */
    private static final class Pieces {
        private final KeyRingContent.Key key;
        private final SecretKeySpec ofFile;
        private final Cell cell;
        private final int mode;
        private int number;

        Pieces(KeyRingContent.Key key, byte[] salt, Cell cell, int mode) {
            try {
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(key.raw(), "HmacSHA256"));
                byte[] derived =
                        Arrays.copyOf(mac.doFinal(salt), key.algorithm().bytes());
                this.ofFile = new SecretKeySpec(derived, key.algorithm().family());
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
            this.key = key;
            this.cell = cell;
            this.mode = mode;
        }

        byte[] next(byte[] text, int length, boolean last) throws IOException {
            byte[] nonce = ByteBuffer.allocate(NONCE)
                    .putInt(0)
                    .putInt(number++)
                    .putInt(last ? 1 : 0)
                    .array();
            try {
                Cipher cipher = key.algorithm().cipher();
                cipher.init(mode, ofFile, new GCMParameterSpec(TAG * 8, nonce));
                cipher.updateAAD(cell.bytes());
                return cipher.doFinal(text, 0, length);
            } catch (GeneralSecurityException e) {
                throw new SealBroken("the sealed file of " + cell.column() + " was changed or is another's", e);
            }
        }

        void skip() {
            number++;
        }
    }

    private static final class Sealing extends FilterOutputStream {
        private final Pieces pieces;
        private final byte[] piece = new byte[PIECE];
        private int filled;
        private boolean closed;

        Sealing(OutputStream out, Pieces pieces) {
            super(out);
            this.pieces = pieces;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            int done = 0;
            while (done < length) {
                // a full piece waits until more comes: the last one is marked
                if (filled == PIECE) {
                    out.write(pieces.next(piece, filled, false));
                    filled = 0;
                }
                int part = Math.min(length - done, PIECE - filled);
                System.arraycopy(bytes, from + done, piece, filled, part);
                filled += part;
                done += part;
            }
        }

        @Override
        public void close() throws IOException {
            if (!closed) {
                closed = true;
                out.write(pieces.next(piece, filled, true));
                super.close();
            }
        }
    }

    private static final class Opening extends FilterInputStream {
        private final PushbackInputStream sealed;
        private final Pieces pieces;
        private byte[] clear = new byte[0];
        private int at;
        private boolean ended;

        Opening(InputStream in, Pieces pieces) {
            super(in);
            this.sealed = new PushbackInputStream(in);
            this.pieces = pieces;
        }

        /** False at the end. */
        private boolean fill(boolean wanted) throws IOException {
            if (ended) {
                return false;
            }
            byte[] piece = sealed.readNBytes(PIECE + TAG);
            int next = sealed.read();
            ended = next < 0;
            if (!ended) {
                sealed.unread(next);
            }
            if (wanted || ended) {
                clear = pieces.next(piece, piece.length, ended);
            } else {
                pieces.skip();
                clear = new byte[0];
            }
            at = 0;
            return true;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            while (at == clear.length) {
                if (!fill(true)) {
                    return -1;
                }
            }
            int part = Math.min(length, clear.length - at);
            System.arraycopy(clear, at, to, from, part);
            at += part;
            return part;
        }

        /** Whole pieces are passed over unopened: a video is read from its middle. */
        @Override
        public long skip(long length) throws IOException {
            long left = length;
            while (left > 0) {
                if (at < clear.length) {
                    int part = (int) Math.min(left, clear.length - at);
                    at += part;
                    left -= part;
                } else if (left >= PIECE) {
                    if (!fill(false)) {
                        break;
                    }
                    left -= ended ? 0 : PIECE;
                } else if (!fill(true)) {
                    break;
                }
            }
            return length - left;
        }

        @Override
        public int available() {
            return clear.length - at;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
