package kuaichu.verifier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whose seal counts (可信印章).
 *
 * @param fingerprints SHA-256 of the certificates; empty when there is nothing to compare with
 */
public record SealTrust(Set<String> fingerprints) {
    private static final Pattern PEM =
            Pattern.compile("-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\\s]+)-----END CERTIFICATE-----");

    public SealTrust {
        fingerprints = Set.copyOf(fingerprints);
    }

    /** Whether there is anything to compare with. */
    public boolean isKnown() {
        return !fingerprints.isEmpty();
    }

    /**
     * Trusts the certificates in a PEM file, or in all PEM files of a folder and of the folders in it; of whatever algorithm.
     *
     * @throws IOException when a certificate cannot be read
     */
    public static SealTrust of(Path place) throws IOException {
        Set<String> fingerprints = new HashSet<>();
        if (Files.isDirectory(place)) {
            try (Stream<Path> files = Files.walk(place, 2)) {
                for (Path file : files.filter(each -> each.toString().endsWith(".pem"))
                        .sorted()
                        .toList()) {
                    fingerprints.add(fingerprintOf(file));
                }
            }
        } else {
            fingerprints.add(fingerprintOf(place));
        }
        return new SealTrust(fingerprints);
    }

    private static String fingerprintOf(Path file) throws IOException {
        return Sha256.hex(der(Files.readString(file, StandardCharsets.ISO_8859_1)));
    }

    /** The certificate in a PEM file, of whatever algorithm. */
    static byte[] der(String pem) throws IOException {
        Matcher block = PEM.matcher(pem);
        if (!block.find()) {
            throw new IOException("no certificate in the file");
        }
        try {
            return Base64.getMimeDecoder().decode(block.group(1));
        } catch (IllegalArgumentException e) {
            throw new IOException("no certificate in the file", e);
        }
    }

    static X509Certificate certificate(byte[] pem) throws CertificateException {
        if (CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(pem))
                instanceof X509Certificate certificate) {
            return certificate;
        }
        throw new CertificateException("no certificate");
    }

    static String fingerprint(X509Certificate certificate) throws CertificateException {
        return Sha256.hex(certificate.getEncoded());
    }

    /** SHA256withRSA over the very bytes. */
    static boolean isSigned(byte[] content, byte[] signature, X509Certificate certificate) {
        try {
            Signature check = Signature.getInstance("SHA256withRSA");
            check.initVerify(certificate.getPublicKey());
            check.update(content);
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
