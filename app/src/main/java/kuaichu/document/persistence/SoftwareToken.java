package kuaichu.document.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Collection;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import kuaichu.document.spi.SealHolder;
import kuaichu.document.spi.SealingKey;
import kuaichu.platform.PlatformSettings;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.springframework.stereotype.Component;

/**
 * Sealing keys in files (软件密码钥匙): {@code <data>/keys/seal-<holder>.p12} with its certificate as {@code .pem} beside it, made when
 * a holder first seals, readable by the owner only. For one machine and for demonstration; a real authority brings its card.
 */
@Component
final class SoftwareToken implements SealingKey {
    private static final String ALIAS = "seal";
    private static final int KEY_BITS = 3072;
    private static final int YEARS = 10;
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path folder;
    private final Clock clock;
    private final ConcurrentMap<String, Entry> entries = new ConcurrentHashMap<>();

    SoftwareToken(PlatformSettings settings, Clock clock) {
        this.folder = settings.data().toAbsolutePath().resolve("keys");
        this.clock = clock;
    }

    @Override
    public X509Certificate certificate(SealHolder holder) {
        return entry(holder).certificate();
    }

    @Override
    public byte[] sign(SealHolder holder, byte[] content) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(entry(holder).key());
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the seal of " + holder.name() + " cannot sign", e);
        }
    }

    @Override
    public Collection<X509Certificate> listCertificates() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".p12"))
                    .map(file -> load(file).certificate())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Entry entry(SealHolder holder) {
        return entries.computeIfAbsent(holder.id(), id -> {
            Path file = folder.resolve("seal-" + id + ".p12");
            return Files.exists(file) ? load(file) : create(file, holder);
        });
    }

    private Entry load(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            char[] pin = pin();
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, pin);
            return new Entry((PrivateKey) store.getKey(ALIAS, pin), (X509Certificate) store.getCertificate(ALIAS));
        } catch (IOException e) {
            throw new UncheckedIOException("the seal " + file + " cannot be read", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the seal " + file + " cannot be read", e);
        }
    }

    private Entry create(Path file, SealHolder holder) {
        try {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(KEY_BITS);
            KeyPair pair = generator.generateKeyPair();
            X509Certificate certificate = selfSigned(holder, pair);
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry(ALIAS, pair.getPrivate(), pin(), new X509Certificate[] {certificate});
            write(file, store);
            writePem(file.resolveSibling("seal-" + holder.id() + ".pem"), certificate);
            return new Entry(pair.getPrivate(), certificate);
        } catch (IOException e) {
            throw new UncheckedIOException("the seal " + file + " cannot be made", e);
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException("the seal " + file + " cannot be made", e);
        }
    }

    private void write(Path file, KeyStore store) throws IOException, GeneralSecurityException {
        Path half = Files.createTempFile(folder, "half", ".tmp", OWNER_ONLY);
        try (java.io.OutputStream out = Files.newOutputStream(half)) {
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

    private X509Certificate selfSigned(SealHolder holder, KeyPair pair)
            throws GeneralSecurityException, OperatorCreationException, CertIOException {
        X500Name name = new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "CN")
                .addRDN(BCStyle.O, holder.name())
                .addRDN(BCStyle.CN, holder.name() + " (演示)")
                .build();
        Instant from = clock.instant().truncatedTo(ChronoUnit.DAYS).minus(1, ChronoUnit.DAYS);
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                name,
                new BigInteger(120, new SecureRandom()).add(BigInteger.ONE),
                Date.from(from),
                Date.from(from.plus(365L * YEARS, ChronoUnit.DAYS)),
                name,
                pair.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
        builder.addExtension(
                Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate())));
    }

    private record Entry(PrivateKey key, X509Certificate certificate) {}
}
