package kuaichu.vault.domain;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a JPEG wants to be turned (拍摄方向), EXIF tag 0x0112: 1 as it is, 3 by 180°, 6 by 90° clockwise, 8 by 270°, others mirrored. */
public final class ExifOrientation {
    /** Upright. */
    public static final int UPRIGHT = 1;

    private static final int APP1 = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int TAG = 0x0112;
    private static final int ENTRY_BYTES = 12;

    private ExifOrientation() {}

    /** @param head first bytes of a JPEG, 64 kB hold every EXIF block; anything unreadable counts as upright */
    public static int of(byte[] head) {
        ByteBuffer bytes = ByteBuffer.wrap(head);
        int at = 2;
        while (at + 4 <= head.length) {
            int marker = bytes.getShort(at) & 0xFFFF;
            int length = bytes.getShort(at + 2) & 0xFFFF;
            if (marker == APP1 && startsWithExif(head, at + 4)) {
                int end = Math.min(head.length, at + 2 + length);
                return ofTiff(bytes.slice(at + 10, Math.max(0, end - at - 10)));
            }
            if (marker == START_OF_SCAN || (marker & 0xFF00) != 0xFF00 || length < 2) {
                return UPRIGHT;
            }
            at += 2 + length;
        }
        return UPRIGHT;
    }

    private static boolean startsWithExif(byte[] head, int at) {
        return at + 6 <= head.length
                && head[at] == 'E'
                && head[at + 1] == 'x'
                && head[at + 2] == 'i'
                && head[at + 3] == 'f';
    }

    private static int ofTiff(ByteBuffer tiff) {
        if (tiff.limit() < 8) {
            return UPRIGHT;
        }
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        long directory = tiff.getInt(4) & 0xFFFFFFFFL;
        if (directory + 2 > tiff.limit()) {
            return UPRIGHT;
        }
        int entries = tiff.getShort((int) directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            long entry = directory + 2 + (long) i * ENTRY_BYTES;
            if (entry + ENTRY_BYTES > tiff.limit()) {
                return UPRIGHT;
            }
            if ((tiff.getShort((int) entry) & 0xFFFF) == TAG) {
                int value = tiff.getShort((int) entry + 8) & 0xFFFF;
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
