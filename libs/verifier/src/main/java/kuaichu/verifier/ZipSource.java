package kuaichu.verifier;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.util.Arrays;

/** Where the bytes of a ZIP come from (压缩包来源): a file too large for the memory, or bytes at hand. */
interface ZipSource {
    long length() throws IOException;

    /** @throws IOException when there are not so many */
    byte[] read(long at, int size) throws IOException;

    static ZipSource of(RandomAccessFile file) {
        return new ZipSource() {
            @Override
            public long length() throws IOException {
                return file.length();
            }

            @Override
            public byte[] read(long at, int size) throws IOException {
                byte[] bytes = new byte[size];
                file.seek(at);
                file.readFully(bytes);
                return bytes;
            }
        };
    }

    static ZipSource of(byte[] file) {
        return new ZipSource() {
            @Override
            public long length() {
                return file.length;
            }

            @Override
            public byte[] read(long at, int size) throws IOException {
                if (at < 0 || at + size > file.length) {
                    throw new IOException("cut off");
                }
                return Arrays.copyOfRange(file, (int) at, (int) at + size);
            }
        };
    }
}
