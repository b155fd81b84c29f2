package kuaichu.verifier;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * The bytes of a ZIP that are not content (压缩包结构): stored entries, UTF-8 names, one time for all, nothing optional. The packer writes
 * exactly these and the verifier rebuilds and compares them, so that no byte of an archive is without a check. ZIP64 only where a place
 * does not fit into 32 bits.
 */
public final class ZipParts {
    static final int LOCAL = 0x04034b50;
    static final int CENTRAL = 0x02014b50;
    static final int END = 0x06054b50;
    static final int END_BYTES = 22;
    static final int END64_BYTES = 76;
    static final int CENTRAL_BYTES = 46;
    static final long MOST_32 = 0xFFFFFFFFL;
    private static final int END64 = 0x06064b50;
    private static final int LOCATOR = 0x07064b50;
    private static final int NEEDS = 10;
    private static final int NEEDS_64 = 45;
    private static final int UTF_8_NAMES = 1 << 11;

    /** Made on Unix, readable by everyone: some tools believe UTF-8 names only then. */
    private static final int UNIX = 3 << 8;

    private static final int ORDINARY_FILE = 0100644 << 16;
    private static final int FIRST_YEAR = 1980;

    private ZipParts() {}

    /**
     * One file in the ZIP.
     *
     * @param size less than 4 GiB
     * @param offset of its local header in the file
     */
    public record Entry(String path, long crc32, long size, long offset) {
        byte[] name() {
            return path.getBytes(StandardCharsets.UTF_8);
        }

        /** Where its first content byte stands. */
        public long contentAt() {
            return offset + 30 + name().length;
        }

        /** Where the next entry begins. */
        public long end() {
            return contentAt() + size;
        }
    }

    /** Time of all entries: seconds in steps of two, years from 1980. */
    public static int dosTime(LocalDateTime time) {
        int date = (time.getYear() - FIRST_YEAR) << 9 | time.getMonthValue() << 5 | time.getDayOfMonth();
        return date << 16 | time.getHour() << 11 | time.getMinute() << 5 | time.getSecond() / 2;
    }

    public static byte[] localHeader(Entry entry, int dosTime) {
        byte[] name = entry.name();
        return buffer(30 + name.length)
                .putInt(LOCAL)
                .putShort((short) NEEDS)
                .putShort((short) UTF_8_NAMES)
                .putShort((short) 0)
                .putInt(dosTime)
                .putInt((int) entry.crc32())
                .putInt((int) entry.size())
                .putInt((int) entry.size())
                .putShort((short) name.length)
                .putShort((short) 0)
                .put(name)
                .array();
    }

    public static byte[] centralHeader(Entry entry, int dosTime) {
        byte[] name = entry.name();
        boolean far = entry.offset() >= MOST_32;
        int extra = far ? 12 : 0;
        ByteBuffer bytes = buffer(CENTRAL_BYTES + name.length + extra)
                .putInt(CENTRAL)
                .putShort((short) (UNIX | (far ? NEEDS_64 : NEEDS)))
                .putShort((short) (far ? NEEDS_64 : NEEDS))
                .putShort((short) UTF_8_NAMES)
                .putShort((short) 0)
                .putInt(dosTime)
                .putInt((int) entry.crc32())
                .putInt((int) entry.size())
                .putInt((int) entry.size())
                .putShort((short) name.length)
                .putShort((short) extra)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(ORDINARY_FILE)
                .putInt((int) (far ? MOST_32 : entry.offset()))
                .put(name);
        if (far) {
            bytes.putShort((short) 1).putShort((short) 8).putLong(entry.offset());
        }
        return bytes.array();
    }

    /**
     * What stands behind the central directory.
     *
     * @param entries at most 65534
     * @param at where the central directory begins
     * @param size its length
     */
    public static byte[] end(int entries, long at, long size) {
        boolean far = at >= MOST_32;
        ByteBuffer bytes = buffer(END_BYTES + (far ? END64_BYTES : 0));
        if (far) {
            bytes.putInt(END64)
                    .putLong(44)
                    .putShort((short) NEEDS_64)
                    .putShort((short) NEEDS_64)
                    .putInt(0)
                    .putInt(0)
                    .putLong(entries)
                    .putLong(entries)
                    .putLong(size)
                    .putLong(at);
            bytes.putInt(LOCATOR).putInt(0).putLong(at + size).putInt(1);
        }
        return bytes.putInt(END)
                .putInt(0)
                .putShort((short) entries)
                .putShort((short) entries)
                .putInt((int) size)
                .putInt((int) (far ? MOST_32 : at))
                .putShort((short) 0)
                .array();
    }

    /** A whole ZIP of small files, in their order. */
    public static byte[] pack(Iterable<Map.Entry<String, byte[]>> files, int dosTime) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream directory = new ByteArrayOutputStream();
        int entries = 0;
        for (Map.Entry<String, byte[]> file : files) {
            CRC32 checksum = new CRC32();
            checksum.update(file.getValue());
            Entry entry = new Entry(file.getKey(), checksum.getValue(), file.getValue().length, out.size());
            out.writeBytes(localHeader(entry, dosTime));
            out.writeBytes(file.getValue());
            directory.writeBytes(centralHeader(entry, dosTime));
            entries++;
        }
        byte[] end = end(entries, out.size(), directory.size());
        out.writeBytes(directory.toByteArray());
        out.writeBytes(end);
        return out.toByteArray();
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
