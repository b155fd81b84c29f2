package kuaichu.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;

/** A ring in a file only its owner may read (密钥文件), replaced as a whole. */
final class FileKeys implements KeySource {
    private final Path file;

    FileKeys(Path file) {
        this.file = file.toAbsolutePath();
    }

    @Override
    public byte[] read() {
        try {
            if (!Files.exists(file)) {
                create();
            }
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
            if (permissions.stream().anyMatch(permission -> !permission.name().startsWith("OWNER"))) {
                throw new StartRefused("The key ring " + file + " may be read by others: chmod 600 " + file);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new StartRefused("The key ring " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private void create() throws IOException {
        Path fresh = writeBeside(KeyRingContent.fresh(KeyAlgorithm.AES_256_GCM).toJson());
        try {
            // a link fails when another process was first, and never shows half a file
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException e) {
            // the other one's ring is as good
        } finally {
            Files.delete(fresh);
        }
    }

    private Path writeBeside(byte[] ring) throws IOException {
        Path folder = Objects.requireNonNull(file.getParent());
        Files.createDirectories(folder);
        Path fresh = Files.createTempFile(
                folder,
                "keys",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(fresh, ring);
        return fresh;
    }

    @Override
    public Object version() {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return Arrays.asList(attributes.lastModifiedTime(), attributes.size(), attributes.fileKey());
        } catch (IOException e) {
            throw new UncheckedIOException("The key ring " + file + " is gone", e);
        }
    }

    @Override
    public void write(byte[] ring) {
        try {
            Files.move(writeBeside(ring), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new StartRefused("The key ring " + file + " cannot be written: " + e.getMessage(), e);
        }
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
