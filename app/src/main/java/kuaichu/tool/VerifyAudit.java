package kuaichu.tool;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import kuaichu.audit.AuditVerification;
import kuaichu.platform.KeyRing;
import kuaichu.platform.StartRefused;

/**
 * {@code ./kuaichu verify audit} (审计核验): every line and every seal of the audit trail, and the seal noted beside the key ring
 * ({@code KUAICHU_KEYS}, else {@code keys.json} of the data directory). Argument: the data directory.
 */
public final class VerifyAudit {
    private VerifyAudit() {}

    public static void main(String[] arguments) throws SQLException, IOException {
        Path data = Path.of(arguments.length > 0 ? arguments[0] : "./data");
        String own = System.getenv("KUAICHU_KEYS");
        Path keyRing = own == null ? data.resolve("keys.json") : Path.of(own);
        if (!Files.exists(keyRing)) {
            throw new StartRefused("The key ring " + keyRing + " is not there: nothing can be verified without it.");
        }
        KeyRing keys = KeyRing.of(keyRing);
        System.exit(report(
                KeptDatabase.read(data, connection -> AuditVerification.run(connection, keys, keyRing)), System.out));
    }

    /** The exit code: 0 intact, 1 changed. */
    static int report(AuditVerification.Result result, PrintStream out) {
        if (result.isIntact()) {
            out.println("verify audit: intact entries=" + result.entries() + " seals=" + result.seals());
            return 0;
        }
        out.println("verify audit: CHANGED " + result.change());
        return 1;
    }
}
