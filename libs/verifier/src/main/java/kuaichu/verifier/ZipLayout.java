package kuaichu.verifier;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads the structure of an archive and refuses every byte that {@link ZipParts} would not have written (结构核验). */
final class ZipLayout {
    private static final int MOST_CENTRAL = 64 << 20;

    private final ZipSource file;
    private int dosTime;

    private ZipLayout(ZipSource file) {
        this.file = file;
    }

    /** Not a ZIP, or not as it was written. */
    static final class Broken extends Exception {
        private static final long serialVersionUID = 1L;

        private final String item;

        Broken(String item, String what) {
            super(what);
            this.item = item;
        }

        String item() {
            return item;
        }
    }

    static List<ZipParts.Entry> read(ZipSource file) throws IOException, Broken {
        return new ZipLayout(file).read();
    }

    private List<ZipParts.Entry> read() throws IOException, Broken {
        End end = readEnd();
        ByteBuffer central = bytes(end.at(), end.size());
        List<ZipParts.Entry> entries = new ArrayList<>();
        for (int i = 0; i < end.entries(); i++) {
            entries.add(readEntry(central));
        }
        if (central.hasRemaining()) {
            throw new Broken("", "something stands behind the list of files");
        }
        long next = 0;
        for (ZipParts.Entry entry : entries) {
            check(entry, next);
            next = entry.end();
        }
        if (next != end.at()) {
            throw new Broken("", "something stands between the files");
        }
        return entries;
    }

    private record End(int entries, long at, long size) {}

    private End readEnd() throws IOException, Broken {
        long length = file.length();
        if (length < ZipParts.END_BYTES) {
            throw new Broken("", "not a ZIP");
        }
        ByteBuffer end = bytes(length - ZipParts.END_BYTES, ZipParts.END_BYTES);
        if (end.getInt(0) != ZipParts.END) {
            throw new Broken("", "not a ZIP, or something was appended to it");
        }
        int entries = Short.toUnsignedInt(end.getShort(10));
        long size = Integer.toUnsignedLong(end.getInt(12));
        long at = Integer.toUnsignedLong(end.getInt(16));
        if (at == ZipParts.MOST_32 && length > ZipParts.END_BYTES + ZipParts.END64_BYTES) {
            at = bytes(length - ZipParts.END_BYTES - ZipParts.END64_BYTES, ZipParts.END64_BYTES)
                    .getLong(48);
        }
        byte[] expected = ZipParts.end(entries, at, size);
        if (at < 0 || at + size != length - expected.length || size > MOST_CENTRAL) {
            throw new Broken("", "the end of the file is not as it was written");
        }
        if (!Arrays.equals(bytes(at + size, expected.length).array(), expected)) {
            throw new Broken("", "the end of the file is not as it was written");
        }
        return new End(entries, at, size);
    }

    private ZipParts.Entry readEntry(ByteBuffer central) throws Broken {
        int start = central.position();
        if (central.remaining() < ZipParts.CENTRAL_BYTES) {
            throw new Broken("", "the list of files is cut off");
        }
        int name = Short.toUnsignedInt(central.getShort(start + 28));
        long offset = Integer.toUnsignedLong(central.getInt(start + 42));
        int length = ZipParts.CENTRAL_BYTES + name + (offset == ZipParts.MOST_32 ? 12 : 0);
        if (central.remaining() < length) {
            throw new Broken("", "the list of files is cut off");
        }
        byte[] header = new byte[length];
        central.get(header);
        String path = new String(header, ZipParts.CENTRAL_BYTES, name, StandardCharsets.UTF_8);
        if (offset == ZipParts.MOST_32) {
            offset = central.getLong(start + length - 8);
        }
        ZipParts.Entry entry = new ZipParts.Entry(
                path,
                Integer.toUnsignedLong(central.getInt(start + 16)),
                Integer.toUnsignedLong(central.getInt(start + 24)),
                offset);
        if (start == 0) {
            dosTime = central.getInt(12);
        }
        if (!Arrays.equals(header, ZipParts.centralHeader(entry, dosTime))) {
            throw new Broken(path, "its line in the list of files is not as it was written");
        }
        return entry;
    }

    private void check(ZipParts.Entry entry, long expectedAt) throws IOException, Broken {
        byte[] expected = ZipParts.localHeader(entry, dosTime);
        if (entry.offset() != expectedAt || entry.end() > file.length()) {
            throw new Broken(entry.path(), "it does not stand where it was written");
        }
        if (!Arrays.equals(bytes(entry.offset(), expected.length).array(), expected)) {
            throw new Broken(entry.path(), "its header is not as it was written");
        }
    }

    private ByteBuffer bytes(long at, long size) throws IOException, Broken {
        if (at < 0 || size < 0 || size > MOST_CENTRAL || at + size > file.length()) {
            throw new Broken("", "cut off");
        }
        return ByteBuffer.wrap(file.read(at, (int) size)).order(ByteOrder.LITTLE_ENDIAN);
    }
}
