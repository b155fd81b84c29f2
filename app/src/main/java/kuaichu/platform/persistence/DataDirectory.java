package kuaichu.platform.persistence;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import kuaichu.platform.StartRefused;
import org.jspecify.annotations.Nullable;

/**
 * The data directory (数据目录), held by one platform at a time. The lock is the kernel's: it goes with the process, also after
 * kill -9, so that a new start can tell a living platform from an orphaned database server.
 */
final class DataDirectory implements AutoCloseable {
    private final Path path;
    private final FileChannel channel;

    private DataDirectory(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    static DataDirectory hold(Path data) {
        Path path = data.toAbsolutePath().normalize();
        try {
            if (!Files.exists(path)) {
                Files.createDirectories(
                        path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            FileChannel channel = FileChannel.open(
                    path.resolve("platform.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new StartRefused("The data directory " + path
                        + " is in use by another running platform. Stop it, or choose another directory (--data DIR).");
            }
            return new DataDirectory(path, channel);
        } catch (IOException e) {
            throw new StartRefused("The data directory " + path + " cannot be used: " + e.getMessage(), e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
