package kuaichu.tool;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kuaichu.document.SealCheck;
import kuaichu.document.SealCheck.Finding;
import kuaichu.document.SealCheck.Flaw;
import kuaichu.verifier.OfdCheck;
import kuaichu.verifier.SealTrust;
import org.jspecify.annotations.Nullable;

/**
 * {@code ./kuaichu verify document [--data DIR] FILE... [--trust PEM]} (文书离线核验): whether a sealed PDF or OFD is as it was
 * sealed, by whom and when, and which file inside an OFD is not. Trusts the seals of the data directory, or only the given certificate. Exit
 * code 0 when every file is intact, 1 when one is not.
 */
public final class VerifyDocument {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneId.of("Asia/Shanghai"));

    private static final int MOST_LINES = 50;

    private VerifyDocument() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), out));
    }

    /**
     * @param arguments data directory, files, and perhaps {@code --trust PEM}
     * @return the exit code
     */
    static int run(List<String> arguments, PrintStream out) {
        int option = arguments.indexOf("--trust");
        int end = option < 0 ? arguments.size() : option;
        if (end < 2 || (option >= 0 && option != arguments.size() - 2)) {
            out.println("./kuaichu verify document [--data DIR] FILE... [--trust PEM]");
            return 1;
        }
        Path trust = option < 0 ? Path.of(arguments.getFirst()).resolve("keys") : Path.of(arguments.getLast());
        int exitCode = 0;
        for (String file : arguments.subList(1, end)) {
            exitCode |= verify(Path.of(file), trust, out);
        }
        return exitCode;
    }

    private static int verify(Path file, Path trust, PrintStream out) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            return changed(out, file, "读不到文件 cannot read the file: " + e.getMessage());
        }
        try {
            return OfdCheck.isZip(bytes) ? verifyOfd(file, bytes, trust, out) : verifyPdf(file, bytes, trust, out);
        } catch (IOException | CertificateException e) {
            return changed(
                    out, file, "读不到可信印章证书 cannot read the trusted certificates in " + trust + ": " + e.getMessage());
        }
    }

    private static int verifyPdf(Path file, byte[] bytes, Path trust, PrintStream out)
            throws IOException, CertificateException {
        Finding finding = new SealCheck(readCertificates(trust)).check(bytes);
        say(finding.signedBy(), finding.signedAt(), out);
        if (finding.flaw() != null) {
            return changed(out, file, explain(finding.flaw()));
        }
        return intact(out, file, finding.signedBy());
    }

    private static int verifyOfd(Path file, byte[] bytes, Path trust, PrintStream out) throws IOException {
        OfdCheck.Report report = OfdCheck.check(bytes, SealTrust.of(trust));
        say(report.signedBy(), report.signedAt(), out);
        if (report.fingerprint() != null) {
            out.println("证书指纹 certificate SHA-256: " + report.fingerprint());
        }
        report.findings().stream().limit(MOST_LINES).forEach(finding -> out.println("✗ " + finding));
        if (!report.isIntact()) {
            return changed(out, file, report.findings().getFirst().toString());
        }
        return intact(out, file, report.signedBy());
    }

    private static void say(@Nullable String signedBy, @Nullable Instant signedAt, PrintStream out) {
        if (signedBy != null) {
            out.println("签章单位 sealed by: " + signedBy);
        }
        if (signedAt != null) {
            out.println("签章时间 sealed at: " + TIME.format(signedAt) + " (北京时间)");
        }
    }

    private static int intact(PrintStream out, Path file, @Nullable String signedBy) {
        out.println("verify document: intact " + file + " (sealed by " + signedBy + ")");
        return 0;
    }

    private static int changed(PrintStream out, Path file, String why) {
        out.println("verify document: CHANGED " + file + ": " + why);
        return 1;
    }

    private static String explain(Flaw flaw) {
        return switch (flaw) {
            case NOT_A_PDF -> "不是 PDF 文件 not a PDF";
            case NOT_SEALED -> "没有电子签章 carries no seal";
            case BYTES_OUTSIDE_SEAL -> "签章之后又增加了内容 bytes were added after the seal";
            case BYTES_CHANGED -> "内容与签章不符 the bytes are not those that were sealed";
            case UNKNOWN_SEAL -> "签章证书不受信任 the seal's certificate is not trusted";
        };
    }

    private static List<X509Certificate> readCertificates(Path place) throws IOException, CertificateException {
        if (!Files.isDirectory(place)) {
            return List.of(readCertificate(place));
        }
        List<X509Certificate> certificates = new ArrayList<>();
        try (Stream<Path> files = Files.list(place)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".pem"))
                    .sorted()
                    .toList()) {
                certificates.add(readCertificate(file));
            }
        }
        return certificates;
    }

    private static X509Certificate readCertificate(Path file) throws IOException, CertificateException {
        try (InputStream in = Files.newInputStream(file)) {
            @Nullable Certificate certificate = CertificateFactory.getInstance("X.509").generateCertificate(in);
            if (certificate instanceof X509Certificate x509) {
                return x509;
            }
            throw new CertificateException("no certificate in " + file);
        }
    }
}
