package kuaichu.tool;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import kuaichu.document.NumberAudit;

/** {@code ./kuaichu verify numbers} (文书编号核验): whether every number taken from a block has its document. Argument: the data directory. */
public final class VerifyNumbers {
    private VerifyNumbers() {}

    public static void main(String[] arguments) throws SQLException, IOException {
        Path data = Path.of(arguments.length > 0 ? arguments[0] : "./data");
        System.exit(report(KeptDatabase.read(data, NumberAudit::run), System.out));
    }

    /** The exit code: 0 intact, 1 changed. */
    static int report(NumberAudit.Result result, PrintStream out) {
        if (result.isIntact()) {
            out.println("verify numbers: intact blocks=" + result.blocks() + " numbers=" + result.numbers());
            return 0;
        }
        out.println("verify numbers: CHANGED " + result.change());
        return 1;
    }
}
