package kuaichu.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The seals' certificates of a data directory (印章证书). */
public final class TrustedSeals {
    private TrustedSeals() {}

    public static List<X509Certificate> in(Path data) {
        List<X509Certificate> certificates = new ArrayList<>();
        try (Stream<Path> files = Files.list(data.resolve("keys"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".pem")).toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    certificates.add((X509Certificate)
                            CertificateFactory.getInstance("X.509").generateCertificate(in));
                }
            }
            return certificates;
        } catch (IOException | CertificateException e) {
            throw new IllegalStateException(e);
        }
    }
}
