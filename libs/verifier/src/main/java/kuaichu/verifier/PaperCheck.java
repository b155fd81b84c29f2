package kuaichu.verifier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks the code scanned from a printed document against the published certificates (纸面核验). */
public final class PaperCheck {
    private final List<Sm2Certificate> certificates;

    private PaperCheck(List<Sm2Certificate> certificates) {
        this.certificates = List.copyOf(certificates);
    }

    /**
     * What was found.
     *
     * @param code null when the text is no code of a document
     * @param signedBy name in the certificate whose key signed it, null when none did
     */
    public record Report(@Nullable PaperCode code, @Nullable String signedBy) {
        public boolean isGenuine() {
            return signedBy != null;
        }
    }

    /**
     * Against the SM2 certificates of a PEM file, or of a folder and the folders in it.
     *
     * @throws IOException when a file cannot be read
     */
    public static PaperCheck against(Path place) throws IOException {
        List<Sm2Certificate> certificates = new ArrayList<>();
        try (Stream<Path> files = Files.walk(place, 2)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(each -> each.toString().endsWith(".pem"))
                    .sorted()
                    .toList()) {
                add(certificates, file);
            }
        }
        return new PaperCheck(certificates);
    }

    private static void add(List<Sm2Certificate> certificates, Path file) throws IOException {
        byte[] der = SealTrust.der(Files.readString(file, StandardCharsets.ISO_8859_1));
        try {
            certificates.add(Sm2Certificate.read(der));
        } catch (IllegalArgumentException e) {
            // a certificate of another algorithm signs no paper
            return;
        }
    }

    public Report check(String text) {
        try {
            PaperCode.Scanned scanned = PaperCode.read(text);
            String signedBy = certificates.stream()
                    .filter(each -> each.fingerprint().startsWith(scanned.code().key()))
                    .filter(each -> scanned.isSignedBy(each.publicKey()))
                    .map(Sm2Certificate::name)
                    .findFirst()
                    .orElse(null);
            return new Report(scanned.code(), signedBy);
        } catch (IllegalArgumentException e) {
            return new Report(null, null);
        }
    }
}
