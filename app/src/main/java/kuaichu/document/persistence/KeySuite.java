package kuaichu.document.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.Security;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Objects;
import kuaichu.document.spi.SealHolder;
import kuaichu.document.spi.SealingKey.Algorithm;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Makes, opens and uses the keys of one algorithm (密钥算法套件): the JDK's own for RSA, Bouncy Castle's for SM2, which no JDK has. */
final class KeySuite {
    private static final String ALIAS = "seal";
    private static final int YEARS = 10;

    private final String keyAlgorithm;
    private final AlgorithmParameterSpec parameters;
    private final String signatureAlgorithm;
    private final Provider keyProvider;
    private final Provider storeProvider;

    private KeySuite(
            String keyAlgorithm,
            AlgorithmParameterSpec parameters,
            String signatureAlgorithm,
            Provider keyProvider,
            Provider storeProvider) {
        this.keyAlgorithm = keyAlgorithm;
        this.parameters = parameters;
        this.signatureAlgorithm = signatureAlgorithm;
        this.keyProvider = keyProvider;
        this.storeProvider = storeProvider;
    }

    /** A key and its certificate. */
    record Entry(PrivateKey key, X509Certificate certificate) {}

    static KeySuite of(Algorithm algorithm) {
        return switch (algorithm) {
            case RSA ->
                new KeySuite(
                        "RSA",
                        new RSAKeyGenParameterSpec(3072, RSAKeyGenParameterSpec.F4),
                        "SHA256withRSA",
                        Objects.requireNonNull(Security.getProvider("SunRsaSign")),
                        Objects.requireNonNull(Security.getProvider("SUN")));
            case SM2 -> {
                Provider provider = new BouncyCastleProvider();
                yield new KeySuite("EC", new ECGenParameterSpec("sm2p256v1"), "SM3withSM2", provider, provider);
            }
        };
    }

    Entry create(SealHolder holder, Instant now) throws GeneralSecurityException, OperatorException, IOException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(keyAlgorithm, keyProvider);
        generator.initialize(parameters);
        KeyPair pair = generator.generateKeyPair();
        return new Entry(pair.getPrivate(), selfSigned(holder, pair, now));
    }

    byte[] sign(Entry entry, byte[] content) throws GeneralSecurityException {
        Signature signature = Signature.getInstance(signatureAlgorithm, keyProvider);
        signature.initSign(entry.key());
        signature.update(content);
        return signature.sign();
    }

    Entry load(Path file, char[] pin) throws GeneralSecurityException, IOException {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12", storeProvider);
            store.load(in, pin);
            return new Entry((PrivateKey) store.getKey(ALIAS, pin), (X509Certificate) store.getCertificate(ALIAS));
        }
    }

    KeyStore store(Entry entry, char[] pin) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12", storeProvider);
        store.load(null, null);
        store.setKeyEntry(ALIAS, entry.key(), pin, new X509Certificate[] {entry.certificate()});
        return store;
    }

    private X509Certificate selfSigned(SealHolder holder, KeyPair pair, Instant now)
            throws GeneralSecurityException, OperatorException, IOException {
        X500Name name = new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "CN")
                .addRDN(BCStyle.O, holder.name())
                .addRDN(BCStyle.CN, holder.name() + " (演示)")
                .build();
        Instant from = now.truncatedTo(ChronoUnit.DAYS).minus(1, ChronoUnit.DAYS);
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
                .setProvider(storeProvider)
                .getCertificate(builder.build(new JcaContentSignerBuilder(signatureAlgorithm)
                        .setProvider(keyProvider)
                        .build(pair.getPrivate())));
    }
}
