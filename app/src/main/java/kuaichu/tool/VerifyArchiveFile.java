package kuaichu.tool;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import kuaichu.verifier.SealTrust;
import kuaichu.verifier.VerifyArchive;

/**
 * {@code ./kuaichu verify archive [--data DIR] FILE [--trust PEM]} (归档包离线核验): the verifier that travels in every archive, trusting
 * the seals of the data directory, or only the given certificate. Where there is neither, the seal's fingerprint is only shown.
 */
public final class VerifyArchiveFile {
    private VerifyArchiveFile() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), out));
    }

    /**
     * @param arguments data directory, file, and perhaps {@code --trust PEM}
     * @return the exit code
     */
    static int run(List<String> arguments, PrintStream out) {
        boolean trustsOne = arguments.size() == 4 && arguments.get(2).equals("--trust");
        if (arguments.size() != 2 && !trustsOne) {
            out.println("./kuaichu verify archive [--data DIR] FILE [--trust PEM]");
            return 1;
        }
        Path file = Path.of(arguments.get(1));
        try {
            return VerifyArchive.verify(
                    file, trustsOne ? SealTrust.of(Path.of(arguments.get(3))) : ofData(arguments), out);
        } catch (IOException e) {
            out.println("verify archive: CHANGED " + file + ": 读不到可信印章证书 cannot read the trusted certificates: "
                    + e.getMessage());
            return 1;
        }
    }

    private static SealTrust ofData(List<String> arguments) throws IOException {
        Path keys = Path.of(arguments.getFirst()).resolve("keys");
        return Files.isDirectory(keys) ? SealTrust.of(keys) : new SealTrust(Set.of());
    }
}
