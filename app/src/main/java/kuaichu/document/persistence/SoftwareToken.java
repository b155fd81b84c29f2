package kuaichu.document.persistence;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Base64;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import kuaichu.document.persistence.KeySuite.Entry;
import kuaichu.document.spi.SealHolder;
import kuaichu.document.spi.SealingKey;
import kuaichu.platform.PlatformSettings;
import org.bouncycastle.operator.OperatorException;
import org.springframework.stereotype.Component;

/**
 * Sealing keys in files (软件密码钥匙): {@code <data>/keys/seal-<holder>.p12} for RSA and {@code <data>/keys/sm2/seal-<holder>.p12} for
 * SM2, with the certificate as {@code .pem} beside each; made when a holder first seals, readable by the owner only. For one machine and
 * for demonstration; a real authority brings its card.
 */
@Component
final class SoftwareToken implements SealingKey {
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path folder;
    private final Clock clock;
    private final Map<Algorithm, KeySuite> suites = new EnumMap<>(Algorithm.class);
    private final ConcurrentMap<Slot, Entry> entries = new ConcurrentHashMap<>();

    SoftwareToken(PlatformSettings settings, Clock clock) {
        this.folder = settings.data().toAbsolutePath().resolve("keys");
        this.clock = clock;
        for (Algorithm algorithm : Algorithm.values()) {
            suites.put(algorithm, KeySuite.of(algorithm));
        }
    }

    private record Slot(Algorithm algorithm, String holder) {}

    @Override
    public X509Certificate certificate(SealHolder holder, Algorithm algorithm) {
        return entry(holder, algorithm).certificate();
    }

    @Override
    public byte[] sign(SealHolder holder, Algorithm algorithm, byte[] content) {
        try {
            return suite(algorithm).sign(entry(holder, algorithm), content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the seal of " + holder.name() + " cannot sign", e);
        }
    }

    @Override
    public Collection<X509Certificate> listCertificates(Algorithm algorithm) {
        Path keys = folder(algorithm);
        if (!Files.isDirectory(keys)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(keys)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("seal-") && name.endsWith(".p12"))
                    .map(name -> kept(new Slot(algorithm, name.substring("seal-".length(), name.length() - 4))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private X509Certificate kept(Slot slot) {
        return entries.computeIfAbsent(slot, each -> load(each.algorithm(), file(each)))
                .certificate();
    }

    private Entry entry(SealHolder holder, Algorithm algorithm) {
        return entries.computeIfAbsent(new Slot(algorithm, holder.id()), slot -> {
            Path file = file(slot);
            return Files.exists(file) ? load(algorithm, file) : create(algorithm, file, holder);
        });
    }

    private KeySuite suite(Algorithm algorithm) {
        return Objects.requireNonNull(suites.get(algorithm));
    }

    private Path folder(Algorithm algorithm) {
        return algorithm == Algorithm.RSA ? folder : folder.resolve("sm2");
    }

    private Path file(Slot slot) {
        return folder(slot.algorithm()).resolve("seal-" + slot.holder() + ".p12");
    }

    private Entry load(Algorithm algorithm, Path file) {
        try {
            return suite(algorithm).load(file, pin());
        } catch (IOException e) {
            throw new UncheckedIOException("the seal " + file + " cannot be read", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the seal " + file + " cannot be read", e);
        }
    }

    private Entry create(Algorithm algorithm, Path file, SealHolder holder) {
        try {
            Files.createDirectories(
                    folder(algorithm),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            Entry entry = suite(algorithm).create(holder, clock.instant());
            write(file, suite(algorithm).store(entry, pin()));
            writePem(file.resolveSibling("seal-" + holder.id() + ".pem"), entry.certificate());
            return entry;
        } catch (IOException e) {
            throw new UncheckedIOException("the seal " + file + " cannot be made", e);
        } catch (GeneralSecurityException | OperatorException e) {
            throw new IllegalStateException("the seal " + file + " cannot be made", e);
        }
    }

    private void write(Path file, KeyStore store) throws IOException, GeneralSecurityException {
        Path half = Files.createTempFile(folder, "half", ".tmp", OWNER_ONLY);
        try (OutputStream out = Files.newOutputStream(half)) {
            store.store(out, pin());
        }
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void writePem(Path file, X509Certificate certificate) throws IOException, GeneralSecurityException {
        String base64 = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(certificate.getEncoded());
        Files.writeString(file, "-----BEGIN CERTIFICATE-----\n" + base64 + "\n-----END CERTIFICATE-----\n");
    }

    /** Protects copies of the key files that leave the machine without it. */
    private synchronized char[] pin() throws IOException {
        Path file = folder.resolve("seal.pin");
        if (!Files.exists(file)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            Path half = Files.createTempFile(folder, "half", ".tmp", OWNER_ONLY);
            Files.writeString(half, HexFormat.of().formatHex(random));
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return Files.readString(file).toCharArray();
    }
}
