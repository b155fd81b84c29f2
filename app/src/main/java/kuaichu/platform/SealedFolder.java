package kuaichu.platform;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Files below the data directory, sealed and read-only (加密文件库): {@code <folder>/ab/cd/<name>.sealed}, the name beginning with the hash of
 * the clear content. What was kept before files were sealed is read as it is until the next rotation of keys seals it.
 */
public final class SealedFolder {
    private static final String SEALED = ".sealed";
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}(\\.[a-z]+)?");
    private static final Set<PosixFilePermission> READ_ONLY = Set.of(PosixFilePermission.OWNER_READ);

    private final Path root;
    private final KeyRing keys;

    public SealedFolder(Path data, String folder, KeyRing keys) {
        this.root = data.toAbsolutePath().resolve(folder);
        this.keys = keys;
    }

    /** When it returns the bytes are durable. The same name again changes nothing: its content is the same. */
    public void keep(String name, InputStream clear) throws IOException {
        if (!holds(name)) {
            write(name, clear);
        }
    }

    public void keep(String name, byte[] clear) throws IOException {
        keep(name, new ByteArrayInputStream(clear));
    }

    private void write(String name, InputStream clear) throws IOException {
        Path folder = Files.createDirectories(folder(name));
        Path half = Files.createTempFile(folder, "half", ".tmp");
        try (FileChannel channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
            try (OutputStream out = keys.sealing(cell(name), new Unclosed(channel))) {
                clear.transferTo(out);
            }
            channel.force(true);
        } catch (IOException e) {
            Files.delete(half);
            throw e;
        }
        Files.setPosixFilePermissions(half, READ_ONLY);
        Files.move(
                half,
                folder.resolve(name + SEALED),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
        // makes the name itself durable; opening a directory for reading is what POSIX offers for it
        try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
            directory.force(true);
        }
    }

    /** The channel outlives the sealing, to be forced to the disk. */
    private static final class Unclosed extends OutputStream {
        private final OutputStream out;

        Unclosed(FileChannel channel) {
            this.out = Channels.newOutputStream(channel);
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }
    }

    public boolean holds(String name) {
        return Files.exists(folder(name).resolve(name + SEALED))
                || Files.exists(folder(name).resolve(name));
    }

    /** @throws NoSuchFileException when it is not held */
    public InputStream open(String name) throws IOException {
        Path sealed = folder(name).resolve(name + SEALED);
        if (!Files.exists(sealed)) {
            return Files.newInputStream(folder(name).resolve(name));
        }
        InputStream in = Files.newInputStream(sealed);
        try {
            return keys.opening(cell(name), in);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /** False when there was none. */
    public boolean delete(String name) throws IOException {
        boolean clear = Files.deleteIfExists(folder(name).resolve(name));
        return Files.deleteIfExists(folder(name).resolve(name + SEALED)) || clear;
    }

    private Cell cell(String name) {
        return Cell.of(root.getFileName().toString(), name);
    }

    private Path folder(String name) {
        return root.resolve(name.substring(0, 2)).resolve(name.substring(2, 4));
    }

    /** How many files stand under which key; those not yet sealed under 0. */
    public SortedMap<Integer, Long> countByKey() throws IOException {
        SortedMap<Integer, Long> counts = new TreeMap<>();
        each(file -> counts.merge(number(file), 1L, Long::sum));
        return counts;
    }

    /**
     * Seals under the current key what is not; each file changes at once or not at all.
     *
     * @param damaged is told of files that do not open; they stay as they are
     * @return how many were sealed
     */
    public long sealAnew(Consumer<String> damaged) throws IOException {
        AtomicLong done = new AtomicLong();
        each(file -> {
            if (number(file) != keys.current()) {
                String name = name(file);
                try (InputStream clear = open(name)) {
                    write(name, clear);
                    Files.deleteIfExists(folder(name).resolve(name));
                    done.incrementAndGet();
                } catch (SealBroken e) {
                    damaged.accept(root.getFileName() + "/" + name);
                }
            }
        });
        return done.get();
    }

    /** What is done with a file. */
    private interface Step {
        void apply(Path file) throws IOException;
    }

    private void each(Step step) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(file -> NAME.matcher(name(file)).matches() && Files.isRegularFile(file))
                    .forEach(file -> {
                        try {
                            step.apply(file);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static int number(Path file) throws IOException {
        if (!file.toString().endsWith(SEALED)) {
            return 0;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.read();
        }
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(SEALED) ? name.substring(0, name.length() - SEALED.length()) : name;
    }
}
