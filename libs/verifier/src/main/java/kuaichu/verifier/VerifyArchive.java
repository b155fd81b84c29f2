package kuaichu.verifier;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * {@code java -jar verify.jar FILE [--trust PEM]} (归档包离线核验). The last line is {@code verify archive: intact …}, exit code 0, or
 * {@code verify archive: CHANGED …} naming what changed, exit code 1.
 */
public final class VerifyArchive {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneId.of("Asia/Shanghai"));

    private static final int MOST_LINES = 50;

    private VerifyArchive() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), out));
    }

    /** @return the exit code */
    public static int run(List<String> arguments, PrintStream out) {
        boolean trusts = arguments.size() == 3 && arguments.get(1).equals("--trust");
        if (arguments.size() != 1 && !trusts) {
            out.println("java -jar verify.jar FILE.zip [--trust CERTIFICATE.pem]");
            return 1;
        }
        Path file = Path.of(arguments.get(0));
        try {
            SealTrust trust = trusts ? SealTrust.of(Path.of(arguments.get(2))) : new SealTrust(Set.of());
            return verify(file, trust, out);
        } catch (IOException e) {
            return unreadable(file, e, out);
        }
    }

    /** @return the exit code */
    public static int verify(Path file, SealTrust trust, PrintStream out) {
        try {
            return report(file, ArchiveCheck.check(file, trust), trust, out);
        } catch (IOException e) {
            return unreadable(file, e, out);
        }
    }

    private static int unreadable(Path file, IOException e, PrintStream out) {
        out.println("verify archive: CHANGED " + file + ": 读不到文件 cannot be read: " + e.getMessage());
        return 1;
    }

    private static int report(Path file, ArchiveCheck.Report report, SealTrust trust, PrintStream out) {
        Manifest manifest = report.manifest();
        if (manifest != null) {
            out.println("案件 case: " + manifest.caseNo() + "  第 " + manifest.edition() + " 版 edition  "
                    + manifest.items().size() + " 件 items  案卷 " + manifest.docketEntries() + " 条 entries");
            out.println("签章单位 sealed by: " + manifest.holder());
            out.println("签章时间 sealed at: " + TIME.format(manifest.packedAt()) + " (北京时间)");
            out.println("证书指纹 certificate SHA-256: " + manifest.certificateSha256());
        }
        report.findings().stream().limit(MOST_LINES).forEach(finding -> out.println("✗ " + finding));
        if (!report.isIntact() || manifest == null) {
            out.println(
                    "verify archive: CHANGED " + file + ": " + report.findings().get(0));
            return 1;
        }
        if (!trust.isKnown()) {
            out.println("! 没有可比对的可信证书，请与签章单位公布的指纹核对 no trusted certificate to compare with: compare the"
                    + " fingerprint with the one the authority publishes, or give --trust CERTIFICATE.pem");
        }
        out.println("verify archive: intact " + file + " (sealed by " + manifest.holder()
                + (trust.isKnown() ? ")" : ", seal not compared)"));
        return 0;
    }
}
