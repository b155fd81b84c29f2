package kuaichu.tool;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.ServiceLoader;
import kuaichu.docket.DocketVerification;
import kuaichu.docket.ReplayCheck;

/** {@code ./kuaichu verify docket} (案卷核验): every chain, every hash, and whether the tables are what the docket says. Argument: the data directory. */
public final class VerifyDocket {
    private VerifyDocket() {}

    public static void main(String[] arguments) throws SQLException, IOException {
        Path data = Path.of(arguments.length > 0 ? arguments[0] : "./data");
        List<ReplayCheck> checks = ServiceLoader.load(ReplayCheck.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        System.exit(
                report(KeptDatabase.read(data, connection -> DocketVerification.run(connection, checks)), System.out));
    }

    /** The exit code: 0 intact, 1 changed. */
    static int report(DocketVerification.Result result, PrintStream out) {
        DocketVerification.Change change = result.change();
        if (change == null) {
            out.println("verify docket: intact cases=" + result.cases() + " entries=" + result.entries());
            return 0;
        }
        out.println("verify docket: CHANGED case=" + change.caseId() + " seq=" + change.seq() + " " + change.what());
        return 1;
    }
}
