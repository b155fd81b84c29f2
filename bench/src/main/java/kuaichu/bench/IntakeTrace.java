package kuaichu.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The statements of one request, in order, without what runs beside it (单次报案的语句). */
final class IntakeTrace {
    private static final int LOG_FLUSH_MILLIS = 100;

    private final StatementTrace trace;
    private final Set<String> background;

    IntakeTrace(StatementTrace trace, Set<String> background) {
        this.trace = trace;
        this.background = background;
    }

    List<Statement> of(IntakeWorker worker) throws IOException, InterruptedException {
        long mark = trace.mark();
        if (!worker.once()) {
            throw new IllegalStateException("the platform refused the report to be traced");
        }
        List<StatementTrace.Traced> traced = trace.since(mark);
        Thread.sleep(LOG_FLUSH_MILLIS);
        List<Statement> request = new ArrayList<>();
        for (List<Statement> unit : units(traced)) {
            if (!unit.stream().allMatch(s -> isControl(s) || background.contains(s.sql()))) {
                request.addAll(unit);
            }
        }
        return request;
    }

    /** Transactions, and statements outside of any, in order of their ends. */
    private static List<List<Statement>> units(List<StatementTrace.Traced> traced) {
        List<List<Statement>> units = new ArrayList<>();
        Map<Integer, List<Statement>> open = new LinkedHashMap<>();
        for (StatementTrace.Traced one : traced) {
            Statement statement = one.statement();
            if (statement.is("BEGIN")) {
                open.put(one.process(), new ArrayList<>(List.of(statement)));
            } else if (open.containsKey(one.process())) {
                List<Statement> unit = open.get(one.process());
                unit.add(statement);
                if (statement.is("COMMIT") || statement.is("ROLLBACK")) {
                    units.add(open.remove(one.process()));
                }
            } else {
                units.add(List.of(statement));
            }
        }
        return units;
    }

    private static boolean isControl(Statement statement) {
        return statement.is("BEGIN") || statement.is("COMMIT") || statement.is("ROLLBACK");
    }
}
