package kuaichu.tool;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import kuaichu.verifier.PaperCheck;
import kuaichu.verifier.PaperCode;

/**
 * {@code ./kuaichu verify paper [--data DIR] TEXT [--trust PEM]} (纸面核验): whether the code scanned from a printed document was signed by
 * a seal, and what it vouches for, to be compared with the paper. Exit code 0 when genuine, 1 when not.
 */
public final class VerifyPaper {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.of("Asia/Shanghai"));

    private VerifyPaper() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), out));
    }

    /**
     * @param arguments data directory, text of the code, and perhaps {@code --trust PEM}
     * @return the exit code
     */
    static int run(List<String> arguments, PrintStream out) {
        boolean trustsOne = arguments.size() == 4 && arguments.get(2).equals("--trust");
        if (arguments.size() != 2 && !trustsOne) {
            out.println("./kuaichu verify paper [--data DIR] TEXT [--trust PEM]");
            return 1;
        }
        Path trust = trustsOne
                ? Path.of(arguments.get(3))
                : Path.of(arguments.getFirst()).resolve("keys");
        try {
            return report(PaperCheck.against(trust).check(arguments.get(1)), out);
        } catch (IOException e) {
            out.println("verify paper: CHANGED 读不到可信印章证书 cannot read the trusted certificates in " + trust + ": "
                    + e.getMessage());
            return 1;
        }
    }

    private static int report(PaperCheck.Report report, PrintStream out) {
        PaperCode code = report.code();
        if (code == null) {
            out.println("verify paper: CHANGED 不是文书上的核验码 not the code of a document");
            return 1;
        }
        if (!report.isGenuine()) {
            out.println("verify paper: CHANGED 核验码不是可信印章签的，或被改动过 not signed by a trusted seal, or changed");
            return 1;
        }
        out.println("请与纸面逐项核对 compare each line with the paper:");
        out.println("  " + code.title() + " 第 " + code.documentNo() + " 号");
        out.println("  案件编号 " + code.caseNo() + "  " + TIME.format(code.issuedAt()) + "  " + code.authority());
        code.decisive().forEach(line -> out.println("  " + line));
        out.println("  内容摘要 " + code.digest());
        out.println("verify paper: intact " + code.documentNo() + " (sealed by " + report.signedBy() + ")");
        return 0;
    }
}
